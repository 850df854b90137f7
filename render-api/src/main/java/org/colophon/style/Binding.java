package org.colophon.style;

import java.util.Objects;

/**
 * The arrangement of the articles of an edition.
 *
 * @param opening place at which an article begins
 * @param contents minimum number of articles for a table of contents; 0 for no contents
 * @param jumps whether an article that goes on on another page says so
 */
public record Binding(Opening opening, int contents, Jumps jumps) {

    /** The place at which an article begins. */
    public enum Opening {
        /** At the head of a page of its own. */
        NEW_PAGE,
        /** Below the previous article, if the page has room for its head and some lines. */
        RUN_ON
    }

    /** The notice at the place where one of several articles continues on another page. */
    public enum Jumps {
        /** A line at the end of one part and one at the head of the next: （下转第3版）, （上接第1版）. */
        LINES,
        /** Nothing. */
        NONE
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the number of articles is negative
     */
    public Binding {
        Objects.requireNonNull(opening, "opening");
        Objects.requireNonNull(jumps, "jumps");
        if (contents < 0) {
            throw new IllegalArgumentException("contents must not be negative but is " + contents);
        }
    }

    /**
     * Returns this with another place at which an article begins.
     *
     * @param other the new value
     * @return the changed value
     */
    public Binding withOpening(Opening other) {
        return new Binding(other, contents, jumps);
    }

    /**
     * Returns this with another minimum number of articles for a table of contents.
     *
     * @param other the new value
     * @return the changed value
     */
    public Binding withContents(int other) {
        return new Binding(opening, other, jumps);
    }

    /**
     * Returns this with another notice where an article continues.
     *
     * @param other the new value
     * @return the changed value
     */
    public Binding withJumps(Jumps other) {
        return new Binding(opening, contents, other);
    }
}
