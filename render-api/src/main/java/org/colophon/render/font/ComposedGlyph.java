package org.colophon.render.font;

import java.util.List;

/**
 * A glyph that is made of glyphs of a typeface: a letter and the marks over it, or the form of a letter inside a word.
 *
 * @param parts the glyphs, in the order in which they are drawn
 * @param advance the width of the whole in units of the typeface
 */
public record ComposedGlyph(List<Part> parts, int advance) {

    /**
     * A glyph of the typeface and its position.
     *
     * @param glyph its number
     * @param x distance from the left edge of the whole, in units of the typeface
     * @param y distance above the baseline
     */
    public record Part(int glyph, int x, int y) { }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the width is negative or wider than the units of a typeface can be
     */
    public ComposedGlyph {
        parts = List.copyOf(parts);
        if (advance < 0 || advance > 0xFFFF) {
            throw new IllegalArgumentException("the width of a glyph must be 0 to 65535 units but is " + advance);
        }
    }
}
