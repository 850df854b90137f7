package org.colophon.render.pdf.page.columns;

import java.util.List;
import org.colophon.render.pdf.page.frame.BreakCost;
import org.colophon.render.pdf.page.frame.Slot;

/** The level to which a column is filled, while the slots of a passage are added to it. */
final class ColumnLevel {

    private final ColumnPath before;
    private final int height;
    private int used;
    private int noted;
    private int owed;
    private long cost;

    /**
     * The level at the end of a path.
     *
     * @param before the path
     * @param height grid lines of the column
     * @param more cost of the next passage
     */
    ColumnLevel(ColumnPath before, int height, long more) {
        this.before = before;
        this.height = height;
        this.used = before.used();
        this.noted = before.noted();
        this.owed = before.owed();
        this.cost = before.cost() + more;
    }

    /** Grid lines that are free. */
    int left() {
        return height - used;
    }

    private boolean isTop() {
        return used == noted;
    }

    /** Adds white, which vanishes at the top of a column. */
    void white(int lines) {
        used = isTop() ? used : Math.min(height, used + lines);
    }

    /** Adds a piece. Returns whether it fits: at the top of a column every piece does, at the cost of an overset. */
    boolean add(int lines) {
        boolean fits = used + lines <= height;
        if (!fits && !isTop()) {
            return false;
        }
        cost += fits ? 0 : BreakCost.OVERSET;
        used = Math.min(height, used + lines);
        return true;
    }

    /** Adds the footnotes of a piece at the foot; what finds no room goes to the next column. */
    void note(List<Slot> notes) {
        if (notes.isEmpty()) {
            return;
        }
        NoteFoot fit = owed > 0 ? new NoteFoot(List.of(), notes) : NoteFoot.fit(notes, noted, height - used);
        int needed = NoteFoot.room(fit.lines(), noted);
        used += needed;
        noted += needed;
        if (!fit.owed().isEmpty()) {
            owed += fit.owed().stream().mapToInt(Slot::lines).sum();
            cost += fit.goesOn() ? BreakCost.NOTE_GOES_ON : BreakCost.NOTE_LATER;
        }
    }

    long cost() {
        return cost;
    }

    /** Lines of footnotes that found no room. */
    int owed() {
        return owed;
    }

    /**
     * The path that goes on at the top of the next column.
     *
     * @param step the last placed piece
     * @param next where it goes on
     * @param noted lines that footnotes take there
     * @param whole cost of the way with its cut
     */
    ColumnPath top(ColumnPath.Step step, ColumnPath.Place next, int noted, long whole) {
        return new ColumnPath(before, step, next, noted, noted, 0, whole);
    }

    /** The path that ends here. */
    ColumnPath path(ColumnPath.Step step, ColumnPath.Place next) {
        return new ColumnPath(before, step, next, used, noted, owed, cost);
    }
}
