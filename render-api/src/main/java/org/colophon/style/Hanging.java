package org.colophon.style;

/** Whether punctuation may hang outside the measure at the end of a line (CLREQ, hanging punctuation). */
public enum Hanging {
    /** None do. */
    NONE,
    /** One comma or full stop hangs where it would not fit. */
    STOPS
}
