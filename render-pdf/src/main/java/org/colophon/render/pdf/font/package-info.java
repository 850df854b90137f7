/** Faces: parsed once and shared, with the chain of faces that replace one another. */
@NullMarked
package org.colophon.render.pdf.font;

import org.jspecify.annotations.NullMarked;
