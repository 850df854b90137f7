package org.colophon.render.pdf.font;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.colophon.render.font.ComposedGlyph;
import org.colophon.render.font.FontSubset;
import org.colophon.render.font.TrueType;
import org.colophon.style.FaceCut;
import org.colophon.style.Letterforms;
import org.colophon.style.Slant;
import org.colophon.style.Weight;
import org.jspecify.annotations.Nullable;

/** A parsed face. Shared by all threads, which see no change. */
public final class Face {

    private final String family;
    private final FaceCut cut;
    private final Letterforms letters;
    private final TrueType file;
    /** The widths of the basic plane. */
    private final char[] widths = new char[0x10000];
    /** Made when the first word is shaped: the JDK takes its time to open a large face. */
    private @Nullable Shaper shaper;

    private Face(String family, FaceCut cut, Letterforms letters, TrueType file) {
        this.family = family;
        this.cut = cut;
        this.letters = letters;
        this.file = file;
        for (int point = 0; point < widths.length; point++) {
            widths[point] = (char) glyphWidth(file.glyph(point));
        }
    }

    /**
     * Parses a TrueType file.
     *
     * @param family name of the family
     * @param cut its cut
     * @param file its bytes, which must not be changed afterwards
     * @return the face
     * @throws IllegalArgumentException if the file has no glyf outlines, is damaged, or may not be embedded
     */
    public static Face parse(String family, FaceCut cut, byte[] file) {
        return new Face(family, cut, Letterforms.STANDARD, TrueType.parse(family, file));
    }

    /**
     * Returns the face with other forms of letters and figures.
     *
     * @param other the forms, as far as the file has them
     * @return a face of its own
     */
    Face in(Letterforms other) {
        return new Face(family, cut, other, file.with(other.features()));
    }

    /** The name that a PDF calls it by: letters, digits and a hyphen. */
    private String name() {
        String style = switch (cut.slant()) {
            case UPRIGHT -> cut.weight() == Weight.BOLD ? "Bold" : "Regular";
            case ITALIC -> cut.weight() == Weight.BOLD ? "BoldItalic" : "Italic";
        };
        String forms = switch (letters) {
            case STANDARD -> "";
            case OLD_STYLE -> "OldStyle";
            case SMALL_CAPITALS -> "SmallCaps";
        };
        return family.replaceAll("[^A-Za-z0-9]+", "") + "-" + style + forms;
    }

    /**
     * Whether the face can print a character.
     *
     * @param codePoint the character
     * @return true if it has a glyph for it
     */
    public boolean has(int codePoint) {
        return file.glyph(codePoint) != 0;
    }

    /**
     * The width of a character.
     *
     * @param codePoint the character
     * @return the width in thousandths of an em; 0 if the face does not have the character
     */
    public int width(int codePoint) {
        return codePoint < widths.length ? widths[codePoint] : glyphWidth(file.glyph(codePoint));
    }

    private int glyphWidth(int glyph) {
        return glyph == 0 ? 0 : file.advance(glyph) * 1000 / file.unitsPerEm();
    }

    /**
     * A TrueType file of some characters.
     *
     * @param points the characters in ascending order
     * @param composed the glyphs of those that the face has none of its own for
     * @return the file; its PostScript name has the six letters that tell subsets of a face apart
     */
    byte[] subset(int[] points, Map<Integer, ComposedGlyph> composed) {
        return FontSubset.forPdf(file, points, composed, prefix(points) + "+" + name());
    }

    /** Whether a glyph is the one that the face has for a character. */
    boolean isOwn(int codePoint, ComposedGlyph glyph) {
        return glyph.equals(new ComposedGlyph(
                List.of(new ComposedGlyph.Part(file.glyph(codePoint), 0, 0)), file.advance(file.glyph(codePoint))));
    }

    /** The width of a composed glyph in thousandths of an em. */
    int width(ComposedGlyph glyph) {
        return glyph.advance() * 1000 / file.unitsPerEm();
    }

    /** Shapes a word: see {@link Shaper}. */
    synchronized List<Cluster> shape(int[] word, boolean rightToLeft) {
        if (shaper == null) {
            shaper = Shaper.of(file);
        }
        return shaper.shape(word, rightToLeft);
    }

    /** Makes the six letters from the characters of the subset, not at random: equal input gives equal bytes. */
    private static String prefix(int[] points) {
        long hash = Arrays.hashCode(points) & 0xFFFF_FFFFL;
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            letters.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return letters.toString();
    }
}
