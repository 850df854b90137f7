package org.colophon.render.font;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Makes outlines of glyphs that are composed of others (OpenType 1.9.1, glyf and maxp). */
final class Composer {

    private static final int HEADER = 10;
    private static final int PART = 8;
    private static final int WORDS = 0x0001;
    private static final int OFFSETS = 0x0002;
    private static final int ROUND_TO_GRID = 0x0004;
    private static final int MORE = 0x0020;

    private final TrueType file;

    Composer(TrueType file) {
        this.file = file;
    }

    /** Whether a glyph of the typeface is the same: it can be used as it is. */
    static boolean isPlain(TrueType file, ComposedGlyph glyph) {
        return glyph.parts().size() == 1
                && glyph.parts().getFirst().x() == 0
                && glyph.parts().getFirst().y() == 0
                && file.advance(glyph.parts().getFirst().glyph()) == glyph.advance();
    }

    /** Returns an outline whose parts have the numbers that a subset gives them. Blank parts are left out. */
    byte[] outline(ComposedGlyph glyph, IntUnaryOperator numbers) {
        List<ComposedGlyph.Part> drawn = drawn(glyph);
        if (drawn.isEmpty()) {
            return new byte[0];
        }
        ByteBuffer out = ByteBuffer.allocate(HEADER + PART * drawn.size() + 3 & ~3);
        TrueType.Box box = box(glyph);
        out.putShort((short) -1);
        out.putShort((short) box.left()).putShort((short) box.foot());
        out.putShort((short) box.right()).putShort((short) box.top());
        for (int i = 0; i < drawn.size(); i++) {
            ComposedGlyph.Part part = drawn.get(i);
            out.putShort((short) (WORDS | OFFSETS | ROUND_TO_GRID | (i + 1 < drawn.size() ? MORE : 0)));
            out.putShort((short) numbers.applyAsInt(part.glyph()));
            out.putShort((short) part.x()).putShort((short) part.y());
        }
        return out.array();
    }

    /** The edges of the whole. */
    TrueType.Box box(ComposedGlyph glyph) {
        TrueType.Box box = TrueType.Box.EMPTY;
        for (ComposedGlyph.Part part : drawn(glyph)) {
            box = box.and(file.box(part.glyph()).moved(part.x(), part.y()));
        }
        return box;
    }

    private List<ComposedGlyph.Part> drawn(ComposedGlyph glyph) {
        return glyph.parts().stream().filter(part -> !file.box(part.glyph()).isEmpty()).toList();
    }

    /** Raises the limits that a table maxp states, so that they hold for a composed glyph. */
    void raise(ByteBuffer maxp, ComposedGlyph glyph) {
        int points = 0;
        int contours = 0;
        for (ComposedGlyph.Part part : drawn(glyph)) {
            ByteBuffer outline = ByteBuffer.wrap(file.bytes(file.outline(part.glyph()), 0));
            int own = outline.getShort(0);
            contours += own < 0 ? maxp.getShort(12) & 0xFFFF : own;
            points += own < 0
                    ? maxp.getShort(10) & 0xFFFF
                    : own == 0 ? 0 : (outline.getShort(HEADER + 2 * (own - 1)) & 0xFFFF) + 1;
        }
        raise(maxp, 10, points);
        raise(maxp, 12, contours);
        raise(maxp, 28, glyph.parts().size());
    }

    private static void raise(ByteBuffer maxp, int at, int least) {
        maxp.putShort(at, (short) Math.min(0xFFFF, Math.max(maxp.getShort(at) & 0xFFFF, least)));
    }
}
