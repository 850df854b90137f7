package org.colophon.style;

/** The arrangement of the sections of an article on the page. */
public enum SectionLayout {
    /** One after the other through the columns. */
    FLOW,
    /** Each as a block of its own across several columns. */
    BLOCKS
}
