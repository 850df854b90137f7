package org.colophon.render.font;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A TrueType file with glyf outlines (OpenType specification 1.9.1), whose owner permits to embed a subset of it.
 * Immutable.
 */
public final class TrueType {

    private static final int ENTRY = 16;

    private final ByteBuffer data;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final boolean longOffsets;
    private final int glyphs;
    private final CharacterMap characters;
    private final Substitutions forms;

    /** A range of the file. */
    record Table(int offset, int length) { }

    private TrueType(byte[] file) {
        this.data = ByteBuffer.wrap(file).asReadOnlyBuffer();
        requireOutlines(file);
        readDirectory();
        this.longOffsets = u16(table("head").offset() + 50) == 1;
        this.glyphs = u16(table("maxp").offset() + 4);
        EmbeddingRights.of(this).require();
        requireMetrics("hhea", "hmtx");
        table("glyf");
        requireLength("loca", (glyphs + 1) * (longOffsets ? 4 : 2));
        table("OS/2");
        this.characters = new CharacterMap(this);
        this.forms = new Substitutions(this, List.of());
    }

    /** The same file with the forms of some features. */
    private TrueType(TrueType plain, List<String> features) {
        this.data = plain.data;
        this.tables.putAll(plain.tables);
        this.longOffsets = plain.longOffsets;
        this.glyphs = plain.glyphs;
        this.characters = plain.characters;
        this.forms = new Substitutions(this, features);
    }

    /**
     * Reads a file.
     *
     * @param family name of the typeface, for messages
     * @param file its bytes, which must not be changed afterwards
     * @return the typeface
     * @throws IllegalArgumentException if the file has no glyf outlines, is damaged, or may not be embedded
     */
    public static TrueType parse(String family, byte[] file) {
        try {
            return new TrueType(file);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the typeface " + family + " cannot be used: " + e.getMessage(), e);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "the typeface " + family + " cannot be used: a table of it is damaged", e);
        }
    }

    /**
     * Returns the typeface with the glyphs of some features in place of the usual ones, such as small capitals.
     * Substitutions of one glyph by one are made, alike in all scripts; features that the typeface lacks change
     * nothing.
     *
     * @param features OpenType feature tags, in the order in which they are applied
     * @return the typeface, on the same file
     * @throws IllegalArgumentException if the table of substitutions is damaged
     */
    public TrueType with(List<String> features) {
        try {
            return features.isEmpty() ? this : new TrueType(this, features);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("the table GSUB of the typeface is damaged", e);
        }
    }

    private static void requireOutlines(byte[] file) {
        boolean trueType = file.length > 12 && file[0] == 0 && file[1] == 1 && file[2] == 0 && file[3] == 0;
        if (!trueType) {
            boolean cff = file.length > 4 && file[0] == 'O' && file[1] == 'T' && file[2] == 'T' && file[3] == 'O';
            throw new IllegalArgumentException((cff ? "it has CFF outlines" : "it is not a TrueType file")
                    + ": give a TrueType file with glyf outlines (.ttf)");
        }
    }

    private void readDirectory() {
        int count = u16(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + ENTRY * i;
            if (entry + ENTRY > data.capacity()) {
                throw new IllegalArgumentException("it ends within its directory");
            }
            String name = tag(entry);
            Table table = new Table(s32(entry + 8), s32(entry + 12));
            if (table.offset() < 0
                    || table.length() < 0
                    || (long) table.offset() + table.length() > data.capacity()) {
                throw new IllegalArgumentException("its table " + name + " lies outside the file");
            }
            tables.put(name, table);
        }
    }

    private void requireMetrics(String header, String metrics) {
        int wide = u16(table(header).offset() + 34);
        if (wide == 0) {
            throw new IllegalArgumentException("its table " + header + " has no widths");
        }
        requireLength(metrics, 4 * wide + 2 * Math.max(0, glyphs - wide));
    }

    private void requireLength(String tag, int length) {
        if (table(tag).length() < length) {
            throw new IllegalArgumentException("its table " + tag + " is too short for its glyphs");
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

    /** Copies a table; empty if there is none. */
    byte[] bytes(String tag) {
        return has(tag) ? bytes(table(tag), 0) : new byte[0];
    }

    /** Copies a range of the file, followed by bytes of zero. */
    byte[] bytes(Table range, int padding) {
        byte[] bytes = new byte[range.length() + padding];
        data.get(range.offset(), bytes, 0, range.length());
        return bytes;
    }

    /** The four letters at a place. */
    String tag(int at) {
        byte[] tag = new byte[4];
        data.get(at, tag);
        return new String(tag, StandardCharsets.ISO_8859_1);
    }

    int u16(int at) {
        return data.getShort(at) & 0xFFFF;
    }

    int s32(int at) {
        return data.getInt(at);
    }

    int glyphs() {
        return glyphs;
    }

    /**
     * Returns the size of the em.
     *
     * @return units of the typeface in an em
     */
    public int unitsPerEm() {
        return u16(table("head").offset() + 18);
    }

    /**
     * Finds the glyph of a character.
     *
     * @param codePoint the character
     * @return the number of the glyph; 0 if there is none
     */
    public int glyph(int codePoint) {
        int glyph = forms.glyph(characters.glyph(codePoint));
        return glyph < glyphs ? glyph : 0;
    }

    /**
     * Returns the advance width of a glyph.
     *
     * @param glyph its number
     * @return the width in units of the typeface
     */
    public int advance(int glyph) {
        return advance("hhea", "hmtx", glyph);
    }

    /** The advance in a table of metrics. Glyphs beyond those counted in its header have the advance of the last. */
    int advance(String header, String metrics, int glyph) {
        int counted = u16(table(header).offset() + 34);
        return u16(table(metrics).offset() + 4 * Math.min(glyph, counted - 1));
    }

    /** The side bearing in a table of metrics. */
    int bearing(String header, String metrics, int glyph) {
        int counted = u16(table(header).offset() + 34);
        int offset = table(metrics).offset();
        return data.getShort(glyph < counted ? offset + 4 * glyph + 2 : offset + 4 * counted + 2 * (glyph - counted));
    }

    /** The range of the outline of a glyph; of no length for a blank. */
    Table outline(int glyph) {
        int loca = table("loca").offset();
        Table glyf = table("glyf");
        int from = longOffsets ? s32(loca + 4 * glyph) : 2 * u16(loca + 2 * glyph);
        int to = longOffsets ? s32(loca + 4 * glyph + 4) : 2 * u16(loca + 2 * glyph + 2);
        if (to <= from) {
            return new Table(glyf.offset(), 0);
        }
        if (from < 0 || to > glyf.length()) {
            throw new IllegalArgumentException("the outline of glyph " + glyph + " lies outside its table");
        }
        return new Table(glyf.offset() + from, to - from);
    }

    /**
     * The horizontal extent of an outline.
     *
     * @param left its left edge in units of the typeface
     * @param right its right edge
     */
    public record Extent(int left, int right) {

        /**
         * Returns whether the glyph is blank.
         *
         * @return true if it has no outline
         */
        public boolean isEmpty() {
            return left == 0 && right == 0;
        }
    }

    /**
     * The edges of an outline in units of the typeface.
     *
     * @param left its left edge
     * @param foot its lower edge, from the baseline
     * @param right its right edge
     * @param top its upper edge
     */
    public record Box(int left, int foot, int right, int top) {

        /** The box of a blank. */
        public static final Box EMPTY = new Box(0, 0, 0, 0);

        /**
         * Returns whether the glyph is blank.
         *
         * @return true if it has no outline
         */
        public boolean isEmpty() {
            return left == 0 && right == 0 && foot == 0 && top == 0;
        }

        /**
         * Returns the same in another position.
         *
         * @param x distance to the right
         * @param y distance upwards
         * @return the box
         */
        public Box moved(int x, int y) {
            return new Box(left + x, foot + y, right + x, top + y);
        }

        /**
         * Returns the smallest box around this and another.
         *
         * @param other the other
         * @return the box; the other if this is empty
         */
        public Box and(Box other) {
            return isEmpty() ? other : new Box(
                    Math.min(left, other.left),
                    Math.min(foot, other.foot),
                    Math.max(right, other.right),
                    Math.max(top, other.top));
        }
    }

    /**
     * Returns the edges of a glyph.
     *
     * @param glyph its number
     * @return its box; empty if it is blank
     */
    public Box box(int glyph) {
        int at = outline(glyph).offset();
        return outline(glyph).length() < 10
                ? Box.EMPTY
                : new Box(data.getShort(at + 2), data.getShort(at + 4), data.getShort(at + 6), data.getShort(at + 8));
    }

    /**
     * Opens the file.
     *
     * @return its bytes
     */
    public InputStream open() {
        byte[] copy = new byte[data.capacity()];
        data.get(0, copy);
        return new ByteArrayInputStream(copy);
    }

    /**
     * Returns the horizontal extent of a glyph.
     *
     * @param glyph its number
     * @return the edges of its outline; both 0 if it is blank
     */
    public Extent extent(int glyph) {
        Table outline = outline(glyph);
        return outline.length() < 10
                ? new Extent(0, 0)
                : new Extent(data.getShort(outline.offset() + 2), data.getShort(outline.offset() + 6));
    }
}
