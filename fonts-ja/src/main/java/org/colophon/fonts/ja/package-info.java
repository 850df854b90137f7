/** Noto Serif JP and Noto Sans JP: the provider that lists their files. */
@NullMarked
package org.colophon.fonts.ja;

import org.jspecify.annotations.NullMarked;
