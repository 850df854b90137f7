package org.colophon.render.pdf.line;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The glyphs of a paragraph, in parallel arrays that its lines share. Written once, while the lines are set. */
final class GlyphRow {

    final int[] points;
    final Type[] types;
    final int[] faces;
    final int[] places;
    final int[] scales;
    final Turn[] turns;
    final List<Stretch> stretches;
    /** The printed forms of the characters; none if each is its own, as in most paragraphs. */
    int @Nullable [] drawn;
    /** The right edges of the glyphs in a line of both directions; none in others. */
    int @Nullable [] ends;
    /** The number of glyphs that have been set. */
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

    /** Makes room for the printed forms of its characters. */
    int[] drawn() {
        if (drawn == null) {
            drawn = new int[points.length];
        }
        return drawn;
    }

    /** Makes room for the right edges of its glyphs. */
    int[] ends() {
        if (ends == null) {
            ends = new int[points.length];
        }
        return ends;
    }
}
