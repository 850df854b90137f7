package org.colophon.render.pdf.page.frame;

import org.colophon.render.layout.PageStyle;
import org.colophon.style.ColumnGrid;
import org.colophon.style.PageFormat;
import org.colophon.style.WritingMode;

/** The positions of columns and grid lines on a page. */
public final class Grid {

    /** The part of the em box above the baseline: 880 of 1000 in every East Asian face (OS/2 typographic ascent). */
    private static final int ASCENT = 880;

    public final WritingMode writing;
    public final int leading;
    public final int body;
    public final int columnWidth;
    public final int gap;
    public final int columns;
    public final int lines;
    public final int left;
    public final int top;
    public final int width;
    public final int rule;

    public Grid(PageStyle style) {
        ColumnGrid grid = style.grid();
        PageFormat page = style.page();
        leading = grid.leading().milliPoints();
        body = grid.body().milliPoints();
        columnWidth = grid.columnWidth().milliPoints();
        gap = grid.gap().milliPoints();
        columns = grid.columns();
        lines = grid.lines();
        writing = style.writing();
        boolean vertical = writing == WritingMode.VERTICAL;
        // Vertical lines begin below the upper margin, and follow each other from the right one.
        left = (vertical ? page.top() : page.inner()).milliPoints();
        top = (vertical ? page.inner() : page.top()).milliPoints();
        width = grid.width().milliPoints();
        rule = grid.rule().milliPoints();
    }

    public int columnStart(int column) {
        return left + column * (columnWidth + gap);
    }

    /** The width of so many columns with the gaps between them. */
    public int span(int columns) {
        return columns * columnWidth + (columns - 1) * gap;
    }

    public int lineTop(int line) {
        return top + line * leading;
    }

    /**
     * The distance below the upper edge of the sheet of a place that readers jump to: vertical lines all begin at one
     * height.
     */
    public int down(int block) {
        return switch (writing) {
            case HORIZONTAL, RIGHT_TO_LEFT -> block;
            case VERTICAL -> left;
        };
    }

    /** The position of the baseline in a line of some height: the em box is centred in the line. */
    public static int baseline(int height, int size) {
        return (height - size) / 2 + size * ASCENT / 1000;
    }

    /**
     * The grid line for type of the body size that would begin at a height: the next one, or the current one if at most
     * a third of it is taken.
     */
    public int snapped(int height, int size) {
        return size == body ? (height + leading * 2 / 3) / leading * leading : height;
    }

    /** Grid lines that a height needs. */
    public int linesFor(int height) {
        return Math.max(1, (height + leading - 1) / leading);
    }
}
