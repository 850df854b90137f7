package org.colophon.render.pdf.page.galley;

import org.colophon.render.pdf.line.Type;

/**
 * The size of the type of a table, and the widths of its columns.
 *
 * @param percent size of the type, in per cent of the size of the style
 * @param widths width of each column with the gutter after it
 */
record TableFit(int percent, int[] widths) {

    static final int FULL_SIZE = 100;

    /** White between two columns: half an em. */
    static int gutter(int em, int percent) {
        return em * percent / 200;
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

    /** The measure of a cell, at least an em. */
    int measure(int column, int em) {
        int gutter = column == widths.length - 1 ? 0 : gutter(em, percent);
        return Math.max(em * percent / 100, widths[column] - gutter);
    }
}
