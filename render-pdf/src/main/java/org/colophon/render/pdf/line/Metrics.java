package org.colophon.render.pdf.line;

import org.colophon.style.Region;

/**
 * The metrics of fonts that lines need: the face that has a character, the width of the character in it, and the glyphs
 * of words that need shaping.
 */
public interface Metrics {

    /** The number of no face. */
    int NO_FACE = -1;

    /**
     * The face that prints a character.
     *
     * @param type the type that was asked for
     * @param codePoint the character
     * @param latin whether it is among Latin letters: quotes, dashes and dots are shared by both scripts
     * @return number of a face
     */
    int face(Type type, int codePoint, boolean latin);

    /**
     * Whether some face prints Han and marks in the forms of a region: where none does, marks are in the cells of the
     * mainland, as the faces draw them.
     *
     * @param region the region
     * @return false if its text is printed in the forms of another
     */
    boolean hasFormsOf(Region region);

    /**
     * The width of a character.
     *
     * @param face number of a face
     * @param codePoint the character, or a number that {@link #shape} returned
     * @return in thousandths of an em
     */
    int width(int face, int codePoint);

    /**
     * The face that prints a letter and its marks.
     *
     * @param type the type that was asked for
     * @param cluster the letter and the marks
     * @return number of the first face that has all of them, or {@link #NO_FACE}
     */
    int face(Type type, int[] cluster);

    /**
     * Chooses the glyphs of a word: the forms of its letters, and the positions of marks over them.
     *
     * @param face number of a face that has all of its characters
     * @param word the characters
     * @param rightToLeft whether it is read from right to left
     * @return for each character its glyph: the character itself, a number below zero of a composed glyph, or 0 if it
     *     is drawn by the glyph of a character before it
     */
    int[] shape(int face, int[] word, boolean rightToLeft);
}
