/** Reads credits of European languages but English, each by a table of its words. */
@NullMarked
package org.colophon.parser.credit.european;

import org.jspecify.annotations.NullMarked;
