package org.colophon.parser.source;

import java.util.Locale;

/** The steps of the reader, from the whole source down to one line. */
public enum ReadingStage {
    /** Everything that no smaller step holds. */
    SOURCE,
    /** The entries of the front matter. */
    FRONT_MATTER,
    /** One block that the Markdown parser found. */
    MARKDOWN,
    /** The title and headings of a page that marks none. */
    HEADINGS,
    /** The division of a source into articles. */
    DIVISION,
    /** One article, as far as no smaller step holds it. */
    ARTICLE,
    /** The kicker, deck and credits around a title. */
    TITLE,
    /** The jump notes. */
    JUMPS,
    /** The binding of captions to their pictures. */
    CAPTIONS,
    /** The repair of broken paragraphs. */
    REPAIR,
    /** One block of the text. */
    BLOCK,
    /** One footnote. */
    NOTE,
    /** The links that lead inside the text. */
    LINKS,
    /** The credits and datelines of one line. */
    LINE;

    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
