package org.colophon.render.html;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Reads what a subset needs of a TrueType file (OpenType 1.9): tables, the map of characters, outlines, metrics. */
final class Sfnt {

    private static final int COMPOSITE_WORDS = 0x0001;
    private static final int COMPOSITE_SCALE = 0x0008;
    private static final int COMPOSITE_MORE = 0x0020;
    private static final int COMPOSITE_TWO_SCALES = 0x0040;
    private static final int COMPOSITE_MATRIX = 0x0080;

    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final CharacterTable characters;

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if it has no glyf outlines, or no map of characters that is read here
     */
    Sfnt(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        int count = in.getShort(4);
        for (int i = 0; i < count; i++) {
            int record = 12 + 16 * i;
            String tag = new String(file, record, 4, java.nio.charset.StandardCharsets.ISO_8859_1);
            tables.put(tag, in.slice(in.getInt(record + 8), in.getInt(record + 12)));
        }
        if (!tables.containsKey("glyf")) {
            throw new IllegalArgumentException(
                    "the typeface has no glyf outlines: only TrueType faces are cut down to subsets");
        }
        this.characters = CharacterTable.read(table("cmap"));
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("the typeface has no table " + tag);
        }
        return table;
    }

    byte[] copy(String tag) {
        ByteBuffer table = table(tag);
        byte[] bytes = new byte[table.capacity()];
        table.get(0, bytes);
        return bytes;
    }

    /** The glyph of a character; 0 where there is none. */
    int glyph(int point) {
        return characters.glyph(point);
    }

    int unitsPerEm() {
        return table("head").getShort(18) & 0xFFFF;
    }

    /** The outline of a glyph; empty where it has none. */
    ByteBuffer outline(int glyph) {
        boolean isLong = table("head").getShort(50) != 0;
        ByteBuffer loca = table("loca");
        int from = isLong ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xFFFF);
        int to = isLong ? loca.getInt(4 * glyph + 4) : 2 * (loca.getShort(2 * glyph + 2) & 0xFFFF);
        return table("glyf").slice(from, to - from);
    }

    /** The places in an outline where it names glyphs that it is composed of. */
    static NavigableSet<Integer> components(ByteBuffer outline) {
        NavigableSet<Integer> places = new TreeSet<>();
        if (outline.capacity() < 10 || outline.getShort(0) >= 0) {
            return places;
        }
        int at = 10;
        int flags = COMPOSITE_MORE;
        while ((flags & COMPOSITE_MORE) != 0) {
            flags = outline.getShort(at);
            places.add(at + 2);
            at += 4 + ((flags & COMPOSITE_WORDS) != 0 ? 4 : 2);
            at += (flags & COMPOSITE_MATRIX) != 0
                    ? 8
                    : (flags & COMPOSITE_TWO_SCALES) != 0 ? 4 : (flags & COMPOSITE_SCALE) != 0 ? 2 : 0;
        }
        return places;
    }

    /** Advance of a glyph in {@code hmtx} or {@code vmtx}, whose count is in {@code hhea} or {@code vhea}. */
    int advance(String metrics, String header, int glyph) {
        int full = table(header).getShort(34) & 0xFFFF;
        return table(metrics).getShort(4 * Math.min(glyph, full - 1)) & 0xFFFF;
    }

    /** Side bearing of a glyph. */
    short bearing(String metrics, String header, int glyph) {
        int full = table(header).getShort(34) & 0xFFFF;
        return table(metrics).getShort(glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full));
    }
}
