/** Reads English bylines, photo credits and closing sentences. */
@NullMarked
package org.colophon.parser.credit.english;

import org.jspecify.annotations.NullMarked;
