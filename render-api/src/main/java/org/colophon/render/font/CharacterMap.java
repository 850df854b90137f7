package org.colophon.render.font;

import java.util.ArrayList;
import java.util.List;

/** The glyph of each character of a typeface, read from its cmap. Immutable. */
final class CharacterMap {

    private final int glyphs;
    private final char[] basic = new char[0x10000];
    private final List<Group> beyond = new ArrayList<>();

    /** A range of characters whose glyphs have consecutive numbers. */
    private record Group(int first, int last, int glyph) { }

    CharacterMap(TrueType file) {
        this.glyphs = file.glyphs();
        int cmap = file.table("cmap").offset();
        int best = -1;
        int rank = 0;
        for (int i = 0; i < file.u16(cmap + 2); i++) {
            int record = cmap + 4 + 8 * i;
            int subtable = cmap + file.s32(record + 4);
            int found = rank(file.u16(record), file.u16(record + 2), file.u16(subtable));
            if (found > rank) {
                rank = found;
                best = subtable;
            }
        }
        if (best < 0) {
            throw new IllegalArgumentException("it has no Unicode character map of format 4 or 12");
        }
        if (file.u16(best) == 12) {
            groups(file, best);
        } else {
            segments(file, best);
        }
    }

    /** Prefers all planes to the basic plane. Maps of the platforms Windows (3) and Unicode (0) are alike. */
    private static int rank(int platform, int encoding, int format) {
        boolean unicode = platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
        return !unicode ? 0 : format == 12 ? 2 : format == 4 ? 1 : 0;
    }

    private void groups(TrueType file, int at) {
        int count = file.s32(at + 12);
        for (int i = 0; i < count; i++) {
            int group = at + 16 + 12 * i;
            int first = file.s32(group);
            int last = file.s32(group + 4);
            int glyph = file.s32(group + 8);
            for (int point = first; point <= Math.min(last, 0xFFFF); point++) {
                basic[point] = (char) (glyph + point - first);
            }
            if (last > 0xFFFF) {
                beyond.add(new Group(Math.max(first, 0x10000), last, glyph + Math.max(first, 0x10000) - first));
            }
        }
    }

    private void segments(TrueType file, int at) {
        int length = file.u16(at + 6);
        int ends = at + 14;
        int starts = ends + length + 2;
        int deltas = starts + length;
        int offsets = deltas + length;
        for (int i = 0; i < length; i += 2) {
            int offset = file.u16(offsets + i);
            for (int point = file.u16(starts + i); point <= file.u16(ends + i) && point < 0xFFFF; point++) {
                int glyph = point;
                if (offset != 0) {
                    glyph = file.u16(offsets + i + offset + 2 * (point - file.u16(starts + i)));
                }
                basic[point] = (char) (offset != 0 && glyph == 0 ? 0 : glyph + file.u16(deltas + i) & 0xFFFF);
            }
        }
    }

    /** Finds the glyph of a character; 0 if there is none. */
    int glyph(int point) {
        int glyph = point < basic.length ? basic[point] : beyondBasic(point);
        return glyph < glyphs ? glyph : 0;
    }

    private int beyondBasic(int point) {
        int low = 0;
        int high = beyond.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            Group group = beyond.get(middle);
            if (point < group.first()) {
                high = middle - 1;
            } else if (point > group.last()) {
                low = middle + 1;
            } else {
                return group.glyph() + point - group.first();
            }
        }
        return 0;
    }
}
