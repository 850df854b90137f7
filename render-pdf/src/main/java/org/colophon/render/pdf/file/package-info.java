/** Marks on paper: made-up pages written as PDF through OpenPDF's content streams. */
@NullMarked
package org.colophon.render.pdf.file;

import org.jspecify.annotations.NullMarked;
