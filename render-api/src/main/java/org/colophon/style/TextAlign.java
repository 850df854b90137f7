package org.colophon.style;

/** The alignment of lines in their measure. */
public enum TextAlign {
    /** At the start of the line. */
    START,
    /** In the middle. */
    CENTER,
    /** At the end of the line. */
    END,
    /** Filled to both edges, the last line at the start. */
    JUSTIFY
}
