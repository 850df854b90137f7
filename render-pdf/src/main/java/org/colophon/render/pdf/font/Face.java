package org.colophon.render.pdf.font;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Locale;
import org.colophon.model.style.Typeface;
import org.colophon.model.style.Weight;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/**
 * A parsed face. Immutable once made, and shared by all threads.
 *
 * @param family name of the family
 * @param face its class
 * @param weight its weight
 * @param font the parsed file
 */
public record Face(String family, Typeface face, Weight weight, BaseFont font) {

    /** Font streams are the largest part of a file: measured on the seed, level 1 costs 7 % of size and saves two thirds of the time. */
    private static final int COMPRESSION = 1;

    /**
     * Parses a TrueType file.
     *
     * @param family name of the family
     * @param face its class
     * @param weight its weight
     * @param file its bytes
     * @return the face
     * @throws IllegalArgumentException if it is no TrueType file with glyf outlines
     */
    public static Face parse(String family, Typeface face, Weight weight, byte[] file) {
        requireOutlines(family, file);
        try {
            String name = family.replace(' ', '-') + "-" + weight.name().toLowerCase(Locale.ROOT) + ".ttf";
            BaseFont font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file, null, false, true);
            // The CIDSet that OpenPDF writes lacks .notdef, which PDF/A-2 refuses (ISO 19005-2, 6.2.11.4.2).
            font.setIncludeCidSet(false);
            font.setCompressionLevel(COMPRESSION);
            font.setSecureRandom(new FixedPrefix());
            return new Face(family, face, weight, font);
        } catch (DocumentException | IOException e) {
            throw new IllegalArgumentException("the typeface " + family + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void requireOutlines(String family, byte[] file) {
        boolean trueType = file.length > 4 && file[0] == 0 && file[1] == 1 && file[2] == 0 && file[3] == 0;
        if (!trueType) {
            boolean cff = file.length > 4 && file[0] == 'O' && file[1] == 'T' && file[2] == 'T' && file[3] == 'O';
            throw new IllegalArgumentException("the typeface " + family
                    + (cff ? " has CFF outlines, whose subsets come out with wrong glyphs" : " is not a TrueType file")
                    + ": give a TrueType file with glyf outlines (.ttf)");
        }
    }

    /**
     * Whether the face can print a character.
     *
     * @param codePoint the character
     * @return true if it has a glyph for it
     */
    public boolean has(int codePoint) {
        return font.charExists(codePoint);
    }

    /** The prefix of a subset's name is drawn at random by OpenPDF; equal input must give equal bytes. */
    private static final class FixedPrefix extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0.5;
        }
    }
}
