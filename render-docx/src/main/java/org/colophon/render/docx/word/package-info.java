/** The parts of a Word file and the marks in it that are written and read back. */
@NullMarked
package org.colophon.render.docx.word;

import org.jspecify.annotations.NullMarked;
