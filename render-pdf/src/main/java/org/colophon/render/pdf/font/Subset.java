package org.colophon.render.pdf.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Cuts the characters that are printed out of a face, as a small TrueType file with glyphs in the order of characters:
 * a face of 30,000 glyphs would else keep a quarter of a megabyte of places and widths of glyphs that are not there.
 * Outlines and instructions are copied as they are. Characters that share a glyph, as a radical and its Han do, get one
 * each, so that text is read back as what it is.
 */
final class Subset {

    /** Flags of the parts of a composite glyph (OpenType 1.9.1, glyf). */
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    private final TrueType file;
    private int[] glyphs;
    private int count;
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    private Subset(TrueType file, int[] glyphs) {
        this.file = file;
        this.glyphs = glyphs;
        this.count = glyphs.length;
        for (int i = 0; i < glyphs.length; i++) {
            numbers.putIfAbsent(glyphs[i], i);
        }
    }

    /**
     * A TrueType file of some characters.
     *
     * @param points the characters in ascending order, all of which the face has
     * @param name the PostScript name of the file
     */
    static byte[] of(TrueType file, FaceCharacters characters, int[] points, String name) {
        int[] glyphs = new int[points.length + 1];
        for (int i = 0; i < points.length; i++) {
            glyphs[i + 1] = characters.glyph(points[i]);
        }
        return new Subset(file, glyphs).write(points, name);
    }

    private byte[] write(int[] points, String name) {
        ByteArrayOutputStream outlines = new ByteArrayOutputStream(count * 256);
        int[] offsets = new int[count + 1];
        // The parts of composite glyphs are added while this goes on.
        for (int i = 0; i < count; i++) {
            outlines.writeBytes(outline(glyphs[i]));
            if (i + 1 == offsets.length) {
                offsets = Arrays.copyOf(offsets, offsets.length * 2);
            }
            offsets[i + 1] = outlines.size();
        }
        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put("OS/2", copied("OS/2"));
        tables.put("cmap", SubsetTables.characters(points));
        tables.put("cvt ", copied("cvt "));
        tables.put("fpgm", copied("fpgm"));
        tables.put("glyf", outlines.toByteArray());
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("hmtx", widths());
        tables.put("loca", places(offsets));
        tables.put("maxp", maxp());
        tables.put("name", SubsetTables.names(name));
        tables.put("prep", copied("prep"));
        tables.values().removeIf(table -> table.length == 0);
        return SubsetTables.assembled(tables);
    }

    private byte[] copied(String tag) {
        return file.has(tag) ? whole(tag) : new byte[0];
    }

    private byte[] whole(String tag) {
        TrueType.Table table = file.table(tag);
        byte[] bytes = new byte[table.length()];
        file.copy(table.offset(), table.length(), bytes, 0);
        return bytes;
    }

    /** An outline, in whole words; the parts of a composite one get their new numbers. */
    private byte[] outline(int glyph) {
        TrueType.Table place = file.outline(glyph);
        byte[] bytes = new byte[place.length() + 3 & ~3];
        file.copy(place.offset(), place.length(), bytes, 0);
        ByteBuffer outline = ByteBuffer.wrap(bytes);
        if (bytes.length > 10 && outline.getShort(0) < 0) {
            int at = 10;
            int flags = MORE;
            while ((flags & MORE) != 0) {
                flags = outline.getShort(at);
                outline.putShort(at + 2, (short) number(outline.getShort(at + 2) & 0xFFFF));
                at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
                at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
            }
        }
        return bytes;
    }

    private int number(int glyph) {
        Integer known = numbers.get(glyph);
        if (known != null) {
            return known;
        }
        if (count == glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, count * 2);
        }
        glyphs[count] = glyph;
        numbers.put(glyph, count);
        return count++;
    }

    /** Places in the long form; the checksum of the whole file is left 0, which no reader of PDF looks at. */
    private byte[] head() {
        byte[] head = whole("head");
        ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
        return head;
    }

    private byte[] hhea() {
        byte[] hhea = whole("hhea");
        ByteBuffer.wrap(hhea).putShort(34, (short) count);
        return hhea;
    }

    private byte[] maxp() {
        byte[] maxp = whole("maxp");
        ByteBuffer.wrap(maxp).putShort(4, (short) count);
        return maxp;
    }

    private byte[] widths() {
        ByteBuffer widths = ByteBuffer.allocate(count * 4);
        for (int i = 0; i < count; i++) {
            widths.putShort((short) file.advance(glyphs[i])).putShort((short) file.bearing(glyphs[i]));
        }
        return widths.array();
    }

    private byte[] places(int[] offsets) {
        ByteBuffer places = ByteBuffer.allocate((count + 1) * 4);
        for (int i = 0; i <= count; i++) {
            places.putInt(offsets[i]);
        }
        return places.array();
    }
}
