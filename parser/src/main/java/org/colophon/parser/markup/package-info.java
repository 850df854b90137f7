/** Finds marks of HTML and of other dialects of Markdown, and hides them from the reader of Markdown. */
@NullMarked
package org.colophon.parser.markup;

import org.jspecify.annotations.NullMarked;
