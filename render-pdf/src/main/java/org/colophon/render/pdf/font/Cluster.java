package org.colophon.render.pdf.font;

import org.colophon.render.font.ComposedGlyph;

/**
 * The glyph of some characters of a word that are drawn together: a letter and its marks, or a ligature.
 *
 * @param from the first of them
 * @param to the character after the last of them
 * @param glyph the glyph
 */
record Cluster(int from, int to, ComposedGlyph glyph) { }
