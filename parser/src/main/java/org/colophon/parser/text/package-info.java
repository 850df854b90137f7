/** Classes of characters, for all readers of text. */
@NullMarked
package org.colophon.parser.text;

import org.jspecify.annotations.NullMarked;
