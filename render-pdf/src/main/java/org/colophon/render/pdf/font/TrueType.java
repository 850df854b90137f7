package org.colophon.render.pdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tables of a TrueType file with glyf outlines (OpenType specification 1.9.1). Immutable. */
final class TrueType {

    /** Bit 1 of fsType: the owner forbids embedding (OS/2, restricted licence). */
    private static final int RESTRICTED = 0x0002;
    /** Bit 8 of fsType: no subsetting. */
    private static final int WHOLE_ONLY = 0x0100;
    /** Bit 9 of fsType: only bitmaps may be embedded. */
    private static final int BITMAPS_ONLY = 0x0200;

    private final ByteBuffer data;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final boolean longOffsets;

    /** Where a table lies. */
    record Table(int offset, int length) { }

    /**
     * Reads the directory.
     *
     * @throws IllegalArgumentException if the file is of another kind or a table is missing, saying which
     */
    TrueType(byte[] file) {
        this.data = ByteBuffer.wrap(file).asReadOnlyBuffer();
        requireOutlines(file);
        int count = u16(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            if (entry + 16 > file.length) {
                throw new IllegalArgumentException("it ends within its directory");
            }
            byte[] tag = {data.get(entry), data.get(entry + 1), data.get(entry + 2), data.get(entry + 3)};
            Table table = new Table(data.getInt(entry + 8), data.getInt(entry + 12));
            if (table.offset() < 0 || table.length() < 0 || (long) table.offset() + table.length() > file.length) {
                throw new IllegalArgumentException(
                        "its table " + new String(tag, StandardCharsets.ISO_8859_1) + " lies outside the file");
            }
            tables.put(new String(tag, StandardCharsets.ISO_8859_1), table);
        }
        this.longOffsets = u16(table("head").offset() + 50) == 1;
    }

    private static void requireOutlines(byte[] file) {
        boolean trueType = file.length > 12 && file[0] == 0 && file[1] == 1 && file[2] == 0 && file[3] == 0;
        if (!trueType) {
            boolean cff = file.length > 4 && file[0] == 'O' && file[1] == 'T' && file[2] == 'T' && file[3] == 'O';
            throw new IllegalArgumentException((cff ? "it has CFF outlines" : "it is not a TrueType file")
                    + ": give a TrueType file with glyf outlines (.ttf)");
        }
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    Table table(String tag) {
        Table table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("its table " + tag + " is missing");
        }
        return table;
    }

    int u16(int at) {
        return data.getShort(at) & 0xFFFF;
    }

    int s16(int at) {
        return data.getShort(at);
    }

    int s32(int at) {
        return data.getInt(at);
    }

    /** Copies bytes of the file. */
    void copy(int from, int length, byte[] to, int at) {
        data.get(from, to, at, length);
    }

    int glyphs() {
        return u16(table("maxp").offset() + 4);
    }

    int unitsPerEm() {
        return u16(table("head").offset() + 18);
    }

    /** How many glyphs have a width of their own; the others have that of the last of these. */
    private int widths() {
        return u16(table("hhea").offset() + 34);
    }

    /** The advance width of a glyph, in units of the face. */
    int advance(int glyph) {
        return u16(table("hmtx").offset() + 4 * Math.min(glyph, widths() - 1));
    }

    /** The left side bearing of a glyph, in units of the face. */
    int bearing(int glyph) {
        int hmtx = table("hmtx").offset();
        int widths = widths();
        return s16(glyph < widths ? hmtx + 4 * glyph + 2 : hmtx + 4 * widths + 2 * (glyph - widths));
    }

    /** Where the outline of a glyph lies; of no length for a blank. */
    Table outline(int glyph) {
        int loca = table("loca").offset();
        int from = longOffsets ? s32(loca + 4 * glyph) : 2 * u16(loca + 2 * glyph);
        int to = longOffsets ? s32(loca + 4 * glyph + 4) : 2 * u16(loca + 2 * glyph + 2);
        return new Table(table("glyf").offset() + from, Math.max(0, to - from));
    }

    /**
     * Refuses a face that may not be embedded as a subset.
     *
     * @throws IllegalArgumentException if its owner forbids that
     */
    void requirePermission() {
        int rights = has("OS/2") ? u16(table("OS/2").offset() + 8) : 0;
        // Bits 0 to 3 exclude each other; where several are set, the freest holds (OpenType 1.9.1, OS/2, fsType).
        boolean restricted = (rights & 0x000F) == RESTRICTED;
        if (restricted || (rights & WHOLE_ONLY) != 0 || (rights & BITMAPS_ONLY) != 0) {
            throw new IllegalArgumentException(
                    "its owner forbids " + (restricted ? "embedding" : "embedding a part of it")
                            + String.format(java.util.Locale.ROOT, " (fsType 0x%04X)", rights)
                            + ": ask the foundry for a licence to embed");
        }
    }
}
