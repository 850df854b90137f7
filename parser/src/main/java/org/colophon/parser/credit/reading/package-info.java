/** The parts of a credit line: tokens, pieces, roles and places, and the results of reading. */
@NullMarked
package org.colophon.parser.credit.reading;

import org.jspecify.annotations.NullMarked;
