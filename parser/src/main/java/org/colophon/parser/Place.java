package org.colophon.parser;

/** Where a line stands: what it may say depends on it. */
enum Place {
    /** Below the title. */
    AFTER_TITLE,
    /** Below the heading of a section. */
    SECTION_START,
    /** Between paragraphs. */
    BODY,
    /** The last lines of an article or section. */
    END,
    /** The end of a caption, or of a paragraph, cut off as a piece. */
    TAIL,
    /** An entry of the front matter's list of credits. */
    FRONT_MATTER
}
