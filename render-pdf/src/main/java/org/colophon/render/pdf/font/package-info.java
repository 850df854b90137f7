/** Faces: parsed once and shared, with the chain of faces that stand in for each other. */
@NullMarked
package org.colophon.render.pdf.font;

import org.jspecify.annotations.NullMarked;
