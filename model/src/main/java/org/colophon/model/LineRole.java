package org.colophon.model;

/** The part that a line of text plays in the block, section or article that holds it. */
public enum LineRole {
    /** The line above a title. */
    KICKER,
    /** The title of an article. */
    TITLE,
    /** The line below a title. */
    DECK,
    /** The heading of a section. */
    HEADING,
    /** A line of credits. */
    CREDITS,
    /** A paragraph. */
    PARAGRAPH,
    /** A subheading. */
    SUBHEADING,
    /** A pull quote. */
    PULL_QUOTE,
    /** The words that say whose a pull quote is. */
    ATTRIBUTION,
    /** The caption of a figure or table. */
    CAPTION,
    /** A cell in the head of a table. */
    TABLE_HEAD,
    /** A cell in the body of a table. */
    CELL,
    /** A line of verse. */
    VERSE,
    /** The label of a speaker. */
    SPEAKER,
    /** The words of a speaker. */
    SPEECH,
    /** The label of an editors' note or the heading of a sidebar. */
    LABEL,
    /** A jump line. */
    JUMP_NOTE,
    /** Code, or text that is kept as it is. */
    CODE
}
