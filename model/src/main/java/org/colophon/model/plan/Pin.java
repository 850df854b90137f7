package org.colophon.model.plan;

/**
 * A place that a desk gives a story.
 *
 * @param column its first column, from 1
 * @param line its first grid line, from 1; 0 for the first below the masthead
 */
public record Pin(int column, int line) {

    private static final int MOST = 999;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the place is on no page
     */
    public Pin {
        if (column < 1 || column > MOST) {
            throw new IllegalArgumentException("column must be 1 to " + MOST + " but is " + column);
        }
        if (line < 0 || line > MOST) {
            throw new IllegalArgumentException("line must be 0 to " + MOST + " but is " + line);
        }
    }
}
