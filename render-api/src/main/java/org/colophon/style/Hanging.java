package org.colophon.style;

/** Whether punctuation may hang outside the measure at the end of a line (CLREQ, hanging punctuation). */
public enum Hanging {
    /** None do. */
    NONE,
    /** One comma or full stop hangs if it does not fit. */
    STOPS
}
