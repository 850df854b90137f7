package org.colophon.style;

/** The weight that a desk gives a story, the greatest first. It sets the size and the width of its headline. */
public enum Rank {
    /** The first story of a page. */
    LEAD,
    /** A story of weight beside the lead. */
    SECOND,
    /** A story inside the page. */
    THIRD,
    /** News in a few lines. */
    BRIEF
}
