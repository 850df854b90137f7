/** Noto Serif TC and Noto Sans TC: the provider that lists their files. */
@NullMarked
package org.colophon.fonts.tc;

import org.jspecify.annotations.NullMarked;
