/** Reads an edited Word document back. */
@NullMarked
package org.colophon.render.docx.read;

import org.jspecify.annotations.NullMarked;
