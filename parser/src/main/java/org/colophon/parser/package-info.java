/**
 * Reads source text into editions: {@link org.colophon.parser.EditionParser} is the way in.
 */
@NullMarked
package org.colophon.parser;

import org.jspecify.annotations.NullMarked;
