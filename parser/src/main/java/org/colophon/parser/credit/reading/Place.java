package org.colophon.parser.credit.reading;

/** The place of a line: its possible meaning depends on it. */
public enum Place {
    /** The first lines of the source, above the title. */
    FURNITURE,
    /** Below the title. */
    AFTER_TITLE,
    /** Below the heading of a section. */
    SECTION_START,
    /** Between paragraphs. */
    BODY,
    /** The last lines of an article or section. */
    END,
    /** A line below a picture. */
    CAPTION,
    /** The end of a paragraph or caption, cut off as a piece. */
    TAIL,
    /** The same, in brackets. */
    BRACKETS,
    /** The opening words of a paragraph. */
    HEAD,
    /** The opening words of a section's first paragraph. */
    SECTION_HEAD,
    /** An entry of the front matter's list of credits. */
    FRONT_MATTER
}
