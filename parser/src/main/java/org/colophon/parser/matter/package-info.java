/** Reads the front matter above a text. */
@NullMarked
package org.colophon.parser.matter;

import org.jspecify.annotations.NullMarked;
