package org.colophon.render.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Finds the parts of composite glyphs (OpenType 1.9.1, glyf). */
final class Composite {

    private static final int HEADER = 10;
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    private Composite() {
    }

    /**
     * Returns the positions in an outline of the numbers of the glyphs it is composed of.
     *
     * @throws IllegalArgumentException if the outline ends within its parts
     */
    static List<Integer> parts(byte[] bytes) {
        // A number of contours below zero, in two bytes, marks a composite glyph.
        if (bytes.length <= HEADER || bytes[0] >= 0) {
            return List.of();
        }
        ByteBuffer outline = ByteBuffer.wrap(bytes);
        List<Integer> parts = new ArrayList<>();
        int at = HEADER;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            if (at + 4 > bytes.length) {
                throw new IllegalArgumentException("a composite glyph ends within its parts");
            }
            flags = outline.getShort(at);
            parts.add(at + 2);
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2) + transformation(flags);
        }
        return parts;
    }

    private static int transformation(int flags) {
        if ((flags & SCALE) != 0) {
            return 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return 4;
        }
        return (flags & MATRIX) != 0 ? 8 : 0;
    }
}
