/** Noto Sans SC: its files, and the provider that lists them. */
@NullMarked
package org.colophon.fonts.zh.sans;

import org.jspecify.annotations.NullMarked;
