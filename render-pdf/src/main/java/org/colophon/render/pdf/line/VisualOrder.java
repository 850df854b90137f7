package org.colophon.render.pdf.line;

import java.text.Bidi;

/**
 * Puts the glyphs of a line of both directions in the order in which they are seen. A line is set first as if all of
 * it were read from left to right; then its runs are turned.
 */
final class VisualOrder {

    private final Items items;

    VisualOrder(Items items) {
        this.items = items;
    }

    /**
     * Moves the glyphs of a line.
     *
     * @param glyphs the glyphs, set from left to right
     * @param at the first of them
     * @param first its character
     * @param last the last character
     * @param edges the start and the end of the line, and the place of its right margin
     */
    void turn(GlyphRow glyphs, int at, int first, int last, Edges edges) {
        int characters = last - first + 1;
        int count = edges.hyphen() > 0 ? characters + 1 : characters;
        int[] starts = new int[count + 1];
        Integer[] order = new Integer[count];
        byte[] levels = new byte[count];
        for (int i = 0; i < count; i++) {
            starts[i] = glyphs.places[at + i] - shift(i, first, characters);
            order[i] = i;
            levels[i] = items.levels[first + Math.min(i, characters - 1)];
        }
        starts[count] = edges.end();
        trail(levels, first, characters);
        Bidi.reorderVisually(levels, 0, order, 0, count);
        int[] ends = glyphs.ends();
        int x = items.fromRight ? edges.margin() - edges.end() : starts[0];
        for (int slot : order) {
            int body = slot < characters ? items.body[first + slot] : edges.hyphen();
            int room = starts[slot + 1] - starts[slot];
            int place = x + ((levels[slot] & 1) == 1 ? room - body : 0);
            int from = place + shift(slot, first, characters);
            glyphs.places[at + slot] = edges.fromRight() ? -from : from;
            ends[at + slot] = edges.fromRight() ? -place - body : place + body;
            x += room;
        }
    }

    /** The position of a glyph in its body; a hyphen at the end of the line is no character. */
    private int shift(int slot, int first, int characters) {
        return slot < characters ? items.shift[first + slot] : 0;
    }

    /** Blanks at the end of a line have the direction of the paragraph (UAX 9, L1). */
    private void trail(byte[] levels, int first, int characters) {
        byte base = (byte) (items.fromRight ? 1 : 0);
        for (int i = characters - 1; i >= 0 && items.classes[first + i] == CharClass.SPACE; i--) {
            levels[i] = base;
        }
    }

    /**
     * The edges of a line.
     *
     * @param end of its last character or hyphen, as if it were read from left to right
     * @param hyphen width of the hyphen that ends it; 0 for none
     * @param margin the right edge of its measure; 0 on a page whose places are counted from the right
     */
    record Edges(int end, int hyphen, int margin) {

        boolean fromRight() {
            return margin == 0;
        }
    }
}
