/**
 * Reads credits and datelines out of lines of text: lexicons, the cutting of a line into words, and the grammar of who
 * did what. {@link org.colophon.parser.credit.Lexicon} is what callers extend; the rest serves the parser.
 */
@NullMarked
package org.colophon.parser.credit;

import org.jspecify.annotations.NullMarked;
