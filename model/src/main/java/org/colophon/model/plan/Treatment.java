package org.colophon.model.plan;

/** The treatment that a desk gives a story, beyond its rank. */
public enum Treatment {
    /** News as its rank and length make it. */
    NEWS,
    /** The first story of its page. */
    LEAD,
    /** A second lead, which may be beside the first. */
    DOUBLE,
    /** A story of weight below the lead. */
    SECOND,
    /** A small box beside the name of the paper. */
    EAR,
    /** A story in a frame of its own, such as a comment. */
    BOX,
    /** News in a few lines. */
    BRIEF,
    /** A story that fills what is left. */
    FILLER,
    /** A story whose text is in one column, never cut. */
    WHOLE,
    /** A story that may be larger than the one above it. */
    INVERTED
}
