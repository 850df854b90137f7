/** Reads Chinese credit lines: segmentation over a lattice of tokens, names, and the grammar of credits. */
@NullMarked
package org.colophon.parser.credit.chinese;

import org.jspecify.annotations.NullMarked;
