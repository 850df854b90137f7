/**
 * Lines: from typed text and a measure to glyphs with places. Numbers only: lengths are thousandths of a point, widths
 * of glyphs thousandths of an em. Axes are inline (along the line) and block (across lines), never x and y.
 */
@NullMarked
package org.colophon.render.pdf.line;

import org.jspecify.annotations.NullMarked;
