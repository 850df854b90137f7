package org.colophon.style;

/** The direction of lines. */
public enum WritingMode {
    /** Lines run from left to right, one below the other. */
    HORIZONTAL,
    /** Lines run from top to bottom, from right to left. */
    VERTICAL
}
