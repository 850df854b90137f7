package org.colophon.parser.paragraph;

/** The openings that a paragraph may have, by its place. */
public enum OpeningPlace {
    /** None: it is not the first of its part. */
    NONE,
    /** A dateline or credit: it is the first of the article. */
    ARTICLE,
    /** A dateline, credit or signer: it is the first of a section. */
    SECTION
}
