/** Reads Japanese credit lines. */
@NullMarked
package org.colophon.parser.credit.japanese;

import org.jspecify.annotations.NullMarked;
