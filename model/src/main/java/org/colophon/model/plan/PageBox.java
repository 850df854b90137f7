package org.colophon.model.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that no story takes: its masthead, an advertisement, a picture that stays.
 *
 * @param kind kind of its content
 * @param name name in reports, and the words for readers who do not see it
 * @param first first column, from 1; 0 for all columns
 * @param last last column; 0 for all columns
 * @param line grid line it begins at, from 1; 0 at the head of the page, -1 at its foot
 * @param lines grid lines it takes; 0 for as many as its content needs
 * @param file its picture, below the folder of the edition; null if there is none yet
 */
public record PageBox(Kind kind, String name, int first, int last, int line, int lines, @Nullable String file) {

    /** The line of a box at the head of its page. */
    public static final int HEAD = 0;
    /** The line of a box at the foot of its page. */
    public static final int FOOT = -1;
    private static final int MOST = 999;

    /** The kinds of boxes. */
    public enum Kind {
        /** The name of the paper with date and issue. */
        MASTHEAD,
        /** An advertisement. */
        AD,
        /** The titles of the heaviest stories of the other pages, with their page numbers. */
        INDEX,
        /** A picture by itself. */
        PICTURE
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a place is impossible
     */
    public PageBox {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        if (first < 0 || last < first || last > MOST || first == 0 && last > 0) {
            throw new IllegalArgumentException("columns are written 4-5 or 4, from 1 on, not " + first + "-" + last);
        }
        if (line < FOOT || line > MOST) {
            throw new IllegalArgumentException("line must be 1 to " + MOST + " but is " + line);
        }
        if (kind != Kind.MASTHEAD && lines < 1 || lines > MOST) {
            throw new IllegalArgumentException("lines must be 1 to " + MOST + " but is " + lines);
        }
    }

    /**
     * Returns the first column, counted from 0.
     *
     * @return 0 for a box across all columns
     */
    public int column() {
        return Math.max(0, first - 1);
    }

    /**
     * Returns the columns that it covers.
     *
     * @param all columns of the page
     * @return their number
     */
    public int width(int all) {
        return first == 0 ? all : last - first + 1;
    }
}
