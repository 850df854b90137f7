/** Tells paragraphs from credits, captions, page furniture and other short lines. */
@NullMarked
package org.colophon.parser.paragraph;

import org.jspecify.annotations.NullMarked;
