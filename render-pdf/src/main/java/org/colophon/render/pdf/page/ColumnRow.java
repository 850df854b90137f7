package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.colophon.render.pdf.page.columns.Columns;
import org.colophon.render.pdf.page.columns.ReadingOrder;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.render.pdf.page.galley.Footnotes;
import org.colophon.style.Ink;

/** Places the columns of one page side by side, with hairlines between them and footnotes below them. */
final class ColumnRow {

    private final Grid grid;
    private final List<Columns.Column> columns;
    private final int top;
    private final int linesAbove;
    private final int linesBelow;

    /**
     * The columns of a page.
     *
     * @param grid the grid of the page
     * @param columns the columns, the first one first
     * @param top grid line that they begin at
     * @param linesAbove lines above the first column for the note of where the text comes from
     * @param linesBelow lines below the last column for the note of where the text continues
     */
    ColumnRow(Grid grid, List<Columns.Column> columns, int top, int linesAbove, int linesBelow) {
        this.grid = grid;
        this.columns = columns;
        this.top = top;
        this.linesAbove = linesAbove;
        this.linesBelow = linesBelow;
    }

    /** A piece at its place on the page. */
    record Placed(Slot slot, int inline, int block) { }

    /** Returns the pieces of all columns in reading order. */
    List<Placed> place(ReadingOrder order) {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Columns.Column column = columns.get(i);
            int begin = i == 0 ? top + linesAbove : top;
            int foot = begin + Math.max(column.height(), column.depth()) - column.noteLines();
            stack(column.slots(), grid.columnStart(i), begin, placed);
            stack(notes(column), grid.columnStart(i), foot, placed);
        }
        placed.sort(Comparator.comparing(Placed::slot, order.comparator()));
        return placed;
    }

    private void stack(List<Slot> slots, int inline, int from, List<Placed> placed) {
        int line = from;
        for (Slot slot : slots) {
            placed.add(new Placed(slot, inline, grid.lineTop(line)));
            line += slot.lines();
        }
    }

    private List<Slot> notes(Columns.Column column) {
        if (column.notes().isEmpty()) {
            return List.of();
        }
        List<Slot> notes = new ArrayList<>(column.notes());
        notes.addFirst(Footnotes.rule(grid));
        return notes;
    }

    private int[] depths() {
        int[] depths = columns.stream().mapToInt(Columns.Column::depth).toArray();
        depths[0] += linesAbove;
        depths[depths.length - 1] += linesBelow;
        return depths;
    }

    /** Returns the grid line below the deepest column. */
    int end() {
        return top + Arrays.stream(depths()).max().orElse(0);
    }

    /** Returns hairlines that all end with the deepest column, and begin below any piece that crosses them. */
    List<PageItem> rules() {
        int deepest = end() - top;
        List<PageItem> rules = new ArrayList<>();
        for (int i = 0; grid.rule > 0 && i + 1 < columns.size(); i++) {
            if (columns.get(i + 1).depth() > 0) {
                int inline = grid.columnStart(i + 1) - grid.gap / 2 - grid.rule / 2;
                int covered = columns.get(i + 1).covered();
                int depth = (deepest - covered) * grid.leading;
                rules.add(new PageItem.Rule(inline, grid.lineTop(top + covered), grid.rule, depth, Ink.BLACK));
            }
        }
        return rules;
    }
}
