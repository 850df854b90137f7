package org.colophon.render.pdf.line;

/** The metrics of fonts that lines need: the face that has a character, and the width of the character in it. */
public interface Metrics {

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
     * The width of a character.
     *
     * @param face number of a face
     * @param codePoint the character
     * @return in thousandths of an em
     */
    int width(int face, int codePoint);
}
