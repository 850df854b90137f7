/** Prints editions as Word documents: {@link org.colophon.render.docx.DocxRenderer} is the way in. */
@NullMarked
package org.colophon.render.docx;

import org.jspecify.annotations.NullMarked;
