/** Writes the parts of a Word document. */
@NullMarked
package org.colophon.render.docx.write;

import org.jspecify.annotations.NullMarked;
