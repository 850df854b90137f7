package org.colophon.style;

/** The direction of lines. */
public enum WritingMode {
    /** Lines run from left to right, one below the other. */
    HORIZONTAL,
    /** Lines run from top to bottom, from right to left. */
    VERTICAL,
    /**
     * Lines run from right to left, one below the other, and columns follow one another to the left: Arabic and Hebrew.
     * Renderers choose it by the language of the edition.
     */
    RIGHT_TO_LEFT
}
