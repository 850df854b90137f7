/** The typefaces for Chinese text of all families, for programs that name theirs. */
@NullMarked
package org.colophon.fonts.zh;

import org.jspecify.annotations.NullMarked;
