/** LXGW WenKai: its files, and the provider that lists them. */
@NullMarked
package org.colophon.fonts.zh.kai;

import org.jspecify.annotations.NullMarked;
