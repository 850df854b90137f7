/** Noto Serif SC: its files, and the provider that lists them. */
@NullMarked
package org.colophon.fonts.zh.serif;

import org.jspecify.annotations.NullMarked;
