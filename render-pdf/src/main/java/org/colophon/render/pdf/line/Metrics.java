package org.colophon.render.pdf.line;

/** What lines know of fonts: which face has a character, and how wide it is there. */
public interface Metrics {

    /**
     * The face that prints a character.
     *
     * @param type the type that was asked for
     * @param codePoint the character
     * @param latin whether it stands among Latin letters: quotes, dashes and dots are shared by both scripts
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
