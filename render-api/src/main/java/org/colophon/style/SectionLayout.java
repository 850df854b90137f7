package org.colophon.style;

/** How the sections of an article stand on the page. */
public enum SectionLayout {
    /** One after the other through the columns. */
    FLOW,
    /** Each as a block of its own across several columns. */
    BLOCKS
}
