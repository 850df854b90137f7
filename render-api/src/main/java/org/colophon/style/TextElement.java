package org.colophon.style;

/** The elements of a page that a style gives a setting of their own. */
public enum TextElement {
    /** 引题, the line above the title. */
    KICKER,
    /** 主题, the title. */
    TITLE,
    /** 副题, the line below the title. */
    DECK,
    /** The credit lines at the head of an article. */
    CREDIT,
    /** The text before the first section. */
    LEAD,
    /** The heading of a section. */
    HEADING,
    /** A heading inside a section. */
    SUBHEADING,
    /** The line below a section's heading that names its author. */
    BYLINE,
    /** Body text. */
    BODY,
    /** A quotation. */
    QUOTE,
    /** A sentence pulled out and set large. */
    PULL_QUOTE,
    /** A note of the editors. */
    EDITOR_NOTE,
    /** The heading of a sidebar. */
    BOX_HEADING,
    /** The caption of a figure or table. */
    CAPTION,
    /** The credit of a picture. */
    PHOTO_CREDIT,
    /** The cells of a table. */
    TABLE,
    /** The header row of a table. */
    TABLE_HEAD,
    /** Code. */
    CODE,
    /** Verse. */
    VERSE,
    /** A footnote. */
    FOOTNOTE,
    /** The line at the head of a page with publication, section, date and page number. */
    FOLIO,
    /** The line at the foot of a page with the staff of the page. */
    FOOT
}
