package org.colophon.render.pdf.page.frame;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a footnote, which may go on at the foot of the next column.
 *
 * @param grid the grid of its page
 * @param rows the items of each line, from the top of the line
 * @param first the first of them that is in this column
 * @param leading from one line to the next
 * @param base from the top of a line to that of the grid line whose last baseline it shares
 */
public record NoteRows(Grid grid, List<List<PageItem>> rows, int first, int leading, int base) {

    /** A part of a note has two lines at least. */
    private static final int LEAST = 2;

    /** Copies the list. */
    public NoteRows {
        rows = List.copyOf(rows);
    }

    /** Whether the note began in a column before. */
    public boolean goesOn() {
        return first > 0;
    }

    /** Whether both are parts of one note. */
    public boolean isOf(NoteRows other) {
        return rows == other.rows;
    }

    /** All lines from the first on. */
    public Slot slot() {
        return slot(first, rows.size());
    }

    /** The part that fits in so many grid lines, and the rest; empty if no part of two lines does. */
    public List<Slot> parted(int room) {
        int to = rows.size() - LEAST;
        while (to >= first + LEAST && lines(first, to) > room) {
            to--;
        }
        return to < first + LEAST
                ? List.of()
                : List.of(slot(first, to), new NoteRows(grid, rows, to, leading, base).slot());
    }

    private int lines(int from, int to) {
        return grid.linesFor(Math.max(0, to - from - 1) * leading + grid.leading);
    }

    /** The last line is on the grid. */
    private Slot slot(int from, int to) {
        int lines = lines(from, to);
        int at = (lines - 1) * grid.leading - (to - from - 1) * leading + base;
        List<PageItem> marks = new ArrayList<>();
        for (List<PageItem> row : rows.subList(from, to)) {
            int top = at;
            row.forEach(mark -> marks.add(mark.moved(0, top)));
            at += leading;
        }
        NoteRows own = from == first ? this : new NoteRows(grid, rows, from, leading, base);
        return new Slot(lines, marks, Slot.Bond.FREE, null).rows(own);
    }
}
