package org.colophon.render.pdf.page.galley;

import org.colophon.render.pdf.line.Type;

/**
 * The size of the type of a table, and the widths of its columns.
 *
 * @param percent size of the type, in per cent of the size of the style
 * @param alley white between two columns, in per cent of an em of that size
 * @param widths width of each column with the alley after it
 */
record TableFit(int percent, int alley, int[] widths) {

    static final int FULL_SIZE = 100;

    /** The usual alley: an em. */
    static final int USUAL_ALLEY = 100;
    /** The alley of tables with more columns than can have an em between them. */
    static final int LEAST_ALLEY = 35;

    static int alley(int em, int percent, int alley) {
        return (int) ((long) em * percent * alley / 10_000);
    }

    static Type scaled(Type full, int percent) {
        return full.scaled(percent);
    }

    boolean isFullSize() {
        return percent == FULL_SIZE;
    }

    Type type(Type full) {
        return scaled(full, percent);
    }

    int columns() {
        return widths.length;
    }

    /** The measure of a cell. */
    int measure(int column, int em) {
        int white = column == widths.length - 1 ? 0 : alley(em, percent, alley);
        return Math.max(1, widths[column] - white);
    }
}
