/** Prints editions as PDF: {@link org.colophon.render.pdf.PdfRenderer} is the way in. */
@NullMarked
package org.colophon.render.pdf;

import org.jspecify.annotations.NullMarked;
