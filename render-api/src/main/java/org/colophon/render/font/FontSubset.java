package org.colophon.render.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the printed characters out of a typeface, as a small TrueType file whose glyphs are in the order of the
 * characters. Keeping the numbers of 30,000 glyphs would cost a quarter of a megabyte. Outlines and instructions are
 * copied unchanged. Characters that share a glyph, such as a radical and its Han, get one each, so that a text is read
 * back as it was.
 */
public final class FontSubset {

    private static final List<String> PDF_COPIES = List.of("OS/2", "cvt ", "fpgm", "prep");
    private static final List<String> WEB_COPIES = List.of("OS/2", "cvt ", "fpgm", "gasp", "name", "prep");
    private static final int POST_LENGTH = 32;
    /** Version 3 of the table post, which has no glyph names. */
    private static final int POST_WITHOUT_NAMES = 0x00030000;

    private final TrueType file;
    private final int[] points;
    private final Map<Integer, ComposedGlyph> composed;
    private final Composer composer;
    private int[] glyphs;
    private int count;
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    private FontSubset(TrueType file, int[] points, Map<Integer, ComposedGlyph> composed) {
        this.file = file;
        this.points = points;
        this.composed = composed;
        this.composer = new Composer(file);
        this.glyphs = new int[points.length + 1];
        this.count = glyphs.length;
        for (int i = 0; i < points.length; i++) {
            glyphs[i + 1] = glyph(points[i]);
        }
        for (int i = 0; i < glyphs.length; i++) {
            if (composed(i) == null) {
                numbers.putIfAbsent(glyphs[i], i);
            }
        }
    }

    /** The glyph of a character; of a composed one the only part, or no glyph of the typeface. */
    private int glyph(int point) {
        ComposedGlyph made = composed.get(point);
        if (made == null) {
            return file.glyph(point);
        }
        return Composer.isPlain(file, made) ? made.parts().getFirst().glyph() : 0;
    }

    /** The composed glyph that has a number in the subset, unless it is a glyph of the typeface. */
    private @Nullable ComposedGlyph composed(int number) {
        if (composed.isEmpty() || number == 0 || number > points.length) {
            return null;
        }
        ComposedGlyph made = composed.get(points[number - 1]);
        return made == null || Composer.isPlain(file, made) ? null : made;
    }

    /**
     * Makes a subset for a PDF: without the tables that PDF readers ignore.
     *
     * @param file the typeface
     * @param points the characters in ascending order; the glyph of the first is 1
     * @param composed the glyphs of those characters that the typeface has none of its own for
     * @param name the PostScript name of the subset
     * @return the bytes of a TrueType file
     */
    public static byte[] forPdf(TrueType file, int[] points, Map<Integer, ComposedGlyph> composed, String name) {
        FontSubset subset = new FontSubset(file, points, composed);
        SortedMap<String, byte[]> tables = subset.tables(PDF_COPIES);
        tables.put("name", SubsetTables.names(name));
        return SubsetTables.assembled(tables);
    }

    /**
     * Makes a subset for a web page: with names, licence, vertical metrics and checksums.
     *
     * @param file the typeface
     * @param points the characters in ascending order, all of which the typeface has; the glyph of the first is 1
     * @param features tables to add, by their tags
     * @return the bytes of a TrueType file
     */
    public static byte[] forWeb(TrueType file, int[] points, Map<String, byte[]> features) {
        FontSubset subset = new FontSubset(file, points, Map.of());
        SortedMap<String, byte[]> tables = subset.tables(WEB_COPIES);
        if (file.has("vhea") && file.has("vmtx")) {
            subset.metrics("vhea", "vmtx", tables);
        }
        byte[] post = Arrays.copyOf(file.bytes("post"), POST_LENGTH);
        ByteBuffer.wrap(post).putInt(0, POST_WITHOUT_NAMES);
        tables.put("post", post);
        tables.putAll(features);
        return SubsetTables.checked(SubsetTables.assembled(tables));
    }

    private SortedMap<String, byte[]> tables(List<String> copies) {
        SortedMap<String, byte[]> tables = new TreeMap<>();
        copies.stream().filter(file::has).forEach(tag -> tables.put(tag, file.bytes(tag)));
        tables.put("cmap", SubsetTables.characters(points));
        outlines(tables);
        metrics("hhea", "hmtx", tables);
        byte[] maxp = file.bytes("maxp");
        ByteBuffer.wrap(maxp).putShort(4, (short) count);
        composed.values().forEach(made -> composer.raise(ByteBuffer.wrap(maxp), made));
        tables.put("maxp", maxp);
        tables.values().removeIf(table -> table.length == 0);
        return tables;
    }

    /** Adds the outlines and their long offsets. The parts of composite glyphs are numbered on the way. */
    private void outlines(SortedMap<String, byte[]> tables) {
        ByteArrayOutputStream outlines = new ByteArrayOutputStream(count * 256);
        int[] offsets = new int[count + 1];
        for (int i = 0; i < count; i++) {
            ComposedGlyph made = composed(i);
            outlines.writeBytes(made == null ? outline(glyphs[i]) : composer.outline(made, this::number));
            if (i + 1 == offsets.length) {
                offsets = Arrays.copyOf(offsets, offsets.length * 2);
            }
            offsets[i + 1] = outlines.size();
        }
        ByteBuffer loca = ByteBuffer.allocate((count + 1) * 4);
        for (int i = 0; i <= count; i++) {
            loca.putInt(offsets[i]);
        }
        byte[] head = file.bytes("head");
        ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", loca.array());
        tables.put("head", head);
    }

    /** An outline in whole words, with the new numbers of the parts of a composite one. */
    private byte[] outline(int glyph) {
        TrueType.Table range = file.outline(glyph);
        byte[] bytes = file.bytes(range, -range.length() & 3);
        Composite.parts(bytes).forEach(at -> {
            ByteBuffer outline = ByteBuffer.wrap(bytes);
            outline.putShort(at, (short) number(outline.getShort(at) & 0xFFFF));
        });
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

    private void metrics(String header, String metrics, SortedMap<String, byte[]> tables) {
        ByteBuffer all = ByteBuffer.allocate(count * 4);
        for (int i = 0; i < count; i++) {
            ComposedGlyph made = composed(i);
            all.putShort((short) (made == null ? file.advance(header, metrics, glyphs[i]) : made.advance()));
            all.putShort((short) (made == null
                    ? file.bearing(header, metrics, glyphs[i])
                    : composer.box(made).left()));
        }
        byte[] head = file.bytes(header);
        ByteBuffer.wrap(head).putShort(34, (short) count);
        tables.put(header, head);
        tables.put(metrics, all.array());
    }
}
