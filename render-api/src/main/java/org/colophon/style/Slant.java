package org.colophon.style;

/** The slant of a face. */
public enum Slant {
    /** Roman letters, and Han. */
    UPRIGHT,
    /** Italic letters. */
    ITALIC
}
