package org.colophon.render.html.style;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.colophon.render.font.TrueType;

/**
 * Makes the feature {@code halt} of a subset: marks in one half of a full cell can give up the other half. Their
 * outlines tell which they are, so that marks in the middle of their cells (Taiwan) keep theirs.
 */
final class HalfWidths {

    private static final String MARKS = "，。、；：！？．“”‘’（）《》〈〉「」『』【】〔〕［］｛｝";

    private HalfWidths() {
    }

    /**
     * Makes a {@code GPOS} table with one single adjustment.
     *
     * @param points the characters of the subset in ascending order; the glyph of the first is 1
     * @return the table; empty if no mark can be halved
     */
    static Optional<byte[]> table(TrueType face, int[] points) {
        NavigableMap<Integer, Short> placements = new TreeMap<>();
        int half = face.unitsPerEm() / 2;
        MARKS.codePoints().forEach(point -> {
            int index = Arrays.binarySearch(points, point);
            int glyph = face.glyph(point);
            if (index >= 0 && face.advance(glyph) == face.unitsPerEm()) {
                TrueType.Extent extent = face.extent(glyph);
                boolean left = extent.right() <= half;
                boolean right = extent.left() >= half;
                if (!extent.isEmpty() && (left || right)) {
                    placements.put(index + 1, (short) (right ? -half : 0));
                }
            }
        });
        return placements.isEmpty() ? Optional.empty() : Optional.of(write(placements, (short) -half));
    }

    private static byte[] write(NavigableMap<Integer, Short> placements, short advance) {
        int count = placements.size();
        ByteBuffer out = ByteBuffer.allocate(74 + 6 * count);
        shorts(out, 1, 0, 10, 30, 44);
        // The only script, its only language, its only feature.
        shorts(out, 1).put(tag("DFLT"));
        shorts(out, 8, 4, 0, 0, 0xFFFF, 1, 0);
        shorts(out, 1).put(tag("halt"));
        shorts(out, 8, 0, 1, 0);
        // One lookup of type 1 with one subtable of format 2: placement and advance along the line.
        shorts(out, 1, 4, 1, 0, 1, 8);
        shorts(out, 2, 8 + 4 * count, 5, count);
        placements.values().forEach(placement -> shorts(out, placement, advance));
        shorts(out, 1, count);
        placements.keySet().forEach(glyph -> shorts(out, glyph));
        byte[] table = new byte[out.position()];
        out.get(0, table);
        return table;
    }

    private static ByteBuffer shorts(ByteBuffer out, int... values) {
        for (int value : values) {
            out.putShort((short) value);
        }
        return out;
    }

    private static byte[] tag(String name) {
        return name.getBytes(StandardCharsets.ISO_8859_1);
    }
}
