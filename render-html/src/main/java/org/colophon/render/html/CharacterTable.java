package org.colophon.render.html;

import java.nio.ByteBuffer;

/** The map from characters to glyphs: formats 4 and 12 of {@code cmap}, which all faces of today have. */
sealed interface CharacterTable {

    /** The glyph of a character; 0 where there is none. */
    int glyph(int point);

    /** The widest map of a table. */
    static CharacterTable read(ByteBuffer cmap) {
        CharacterTable found = null;
        int count = cmap.getShort(2);
        for (int i = 0; i < count; i++) {
            int platform = cmap.getShort(4 + 8 * i);
            int at = cmap.getInt(8 + 8 * i);
            int format = cmap.getShort(at);
            boolean isUnicode = platform == 0 || platform == 3;
            if (isUnicode && format == 12) {
                return new Groups(cmap, at);
            }
            if (isUnicode && format == 4) {
                found = new Segments(cmap, at);
            }
        }
        if (found == null) {
            throw new IllegalArgumentException("the typeface has no Unicode map of characters of format 4 or 12");
        }
        return found;
    }

    /** Format 12: groups of characters anywhere in Unicode. */
    record Groups(ByteBuffer cmap, int at) implements CharacterTable {
        @Override
        public int glyph(int point) {
            int low = 0;
            int high = cmap.getInt(at + 12) - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int group = at + 16 + 12 * middle;
                if (point < cmap.getInt(group)) {
                    high = middle - 1;
                } else if (point > cmap.getInt(group + 4)) {
                    low = middle + 1;
                } else {
                    return cmap.getInt(group + 8) + point - cmap.getInt(group);
                }
            }
            return 0;
        }
    }

    /** Format 4: segments of the basic plane. */
    record Segments(ByteBuffer cmap, int at) implements CharacterTable {
        @Override
        public int glyph(int point) {
            int segments = unsigned(at + 6) / 2;
            for (int i = 0; i < segments && point <= 0xFFFF; i++) {
                int start = unsigned(at + 16 + 2 * segments + 2 * i);
                if (point <= unsigned(at + 14 + 2 * i)) {
                    return point < start ? 0 : inSegment(point, start, segments, i);
                }
            }
            return 0;
        }

        private int inSegment(int point, int start, int segments, int i) {
            int delta = unsigned(at + 16 + 4 * segments + 2 * i);
            int place = at + 16 + 6 * segments + 2 * i;
            int offset = unsigned(place);
            int glyph = offset == 0 ? point : unsigned(place + offset + 2 * (point - start));
            return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
        }

        private int unsigned(int place) {
            return cmap.getShort(place) & 0xFFFF;
        }
    }
}
