package org.colophon.exchange.markdown;

import java.util.List;

/**
 * A form that an edition can be written in. Which one reads back as the same edition depends on its words.
 *
 * @param givenCredits whether the lines of credits of the first article are in the front matter, else below its title
 * @param furniture whether the words of the printed page are above the title, else their meaning in the front matter
 */
record MarkdownForm(boolean givenCredits, boolean furniture) {

    /** All forms, that which reads best first. */
    static final List<MarkdownForm> ALL = List.of(
            new MarkdownForm(false, false),
            new MarkdownForm(false, true),
            new MarkdownForm(true, false),
            new MarkdownForm(true, true));
}
