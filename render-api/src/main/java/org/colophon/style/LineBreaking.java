package org.colophon.style;

/** Which marks may start and end a line: the levels of CLREQ and the profiles of other standards. */
public enum LineBreaking {
    /** Unicode Standard Annex 14 as it is. */
    UAX14,
    /** CSS Text {@code line-break: loose}. */
    CSS_LOOSE,
    /** CSS Text {@code line-break: normal}. */
    CSS_NORMAL,
    /** CSS Text {@code line-break: strict}. */
    CSS_STRICT,
    /** No prohibitions, as in some papers of Taiwan and Hong Kong. */
    NONE,
    /** The minimum that CLREQ recommends. */
    BASIC,
    /** GB/T 15834, the standard of mainland printing. */
    GB,
    /** As {@link #GB}, and dashes and ellipses do not start a line. */
    STRICT
}
