/** Reads credits and datelines out of lines of text, in every language that has a reader. */
@NullMarked
package org.colophon.parser.credit;

import org.jspecify.annotations.NullMarked;
