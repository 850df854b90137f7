package org.colophon.render.pdf.line;

/** The orientation of a glyph in its line. In horizontal lines all are upright. */
public enum Turn {
    /** As it is read in horizontal lines; in vertical ones marks have forms of their own. */
    UPRIGHT,
    /** Turned clockwise by a quarter: words and long numbers in vertical lines, dashes, ellipses. */
    TURNED,
    /** Beside its neighbours in one cell of a vertical line: numbers of two or three digits. */
    COMBINED
}
