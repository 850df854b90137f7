package org.colophon.style;

/** The width of the gap between Han and letters or digits. */
public enum MixedGaps {
    /** A quarter em beside letters, an eighth beside digits, none inside dates. */
    NEWSPAPER,
    /** A quarter em everywhere (CLREQ, mixed text). */
    BOOK,
    /** None. */
    NONE
}
