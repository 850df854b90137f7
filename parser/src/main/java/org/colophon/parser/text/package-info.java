/** What characters are, for all that reads text. */
@NullMarked
package org.colophon.parser.text;

import org.jspecify.annotations.NullMarked;
