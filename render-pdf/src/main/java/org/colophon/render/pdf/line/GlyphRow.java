package org.colophon.render.pdf.line;

import java.util.Arrays;
import java.util.List;

/** The glyphs of a paragraph, in parallel arrays that its lines share. Written once, while the lines are set. */
final class GlyphRow {

    final int[] points;
    final Type[] types;
    final int[] faces;
    final int[] places;
    final int[] scales;
    final Turn[] turns;
    final List<Stretch> stretches;
    /** How many glyphs have been set. */
    private int filled;

    /** Neighbouring glyphs of a row. */
    record Part(GlyphRow row, int from, int size) { }

    GlyphRow(int count) {
        this(count, List.of());
    }

    GlyphRow(int count, List<Stretch> stretches) {
        this.stretches = stretches;
        points = new int[count];
        types = new Type[count];
        faces = new int[count];
        places = new int[count];
        scales = new int[count];
        turns = new Turn[count];
        Arrays.fill(turns, Turn.UPRIGHT);
    }

    Part part(int from, int size) {
        return new Part(this, from, size);
    }

    /** Takes the next glyphs that are not set yet. */
    Part next(int size) {
        Part next = part(filled, size);
        filled += size;
        return next;
    }
}
