package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rectangle of a page that is cut into stories: a story alone, two parts one above the other, or two parts side by
 * side. It knows what lies along its sides, so that a join is priced by what meets at it.
 *
 * @param width columns
 * @param depth grid lines
 * @param cost cost of all in it
 * @param cell the story or box that it is; null if it is cut
 * @param first the upper or left part; null if it is not cut
 * @param second the lower or right part; null if it is not cut
 * @param stacked whether its parts are one above the other
 * @param rims what lies along its sides
 * @param lines the grid lines that no story crosses
 * @param columns the column gaps that no story crosses, one bit each
 */
record Dissection(
        int width,
        int depth,
        int cost,
        @Nullable Cell cell,
        @Nullable Dissection first,
        @Nullable Dissection second,
        boolean stacked,
        Rims rims,
        BitSet lines,
        int columns) {

    /**
     * A story or box in its rectangle.
     *
     * @param item its number among the items of the page
     * @param module its shape; null for a box or a hole
     */
    record Cell(int item, @Nullable Module module) { }

    /** The stories along the four sides. */
    record Rims(List<Rim> left, List<Rim> right, List<Rim> top, List<Rim> bottom) { }

    /** A story or box by itself. */
    static Dissection of(Cell cell, int width, int depth, int cost, Rims rims) {
        BitSet free = new BitSet();
        int gaps = 0;
        if (cell.module() == null) {
            free.set(1, Math.max(1, depth));
            gaps = (1 << width) - 2;
        } else if (cell.module().depth() < depth) {
            free.set(cell.module().depth(), depth);
        }
        return new Dissection(width, depth, cost, cell, null, null, false, rims, free, gaps);
    }

    /** One part above another, a grid line apart. */
    static Dissection stack(Dissection upper, Dissection lower, int cost) {
        int down = upper.depth + 1;
        BitSet free = (BitSet) upper.lines.clone();
        free.set(upper.depth, down + 1);
        for (int i = lower.lines.nextSetBit(0); i >= 0; i = lower.lines.nextSetBit(i + 1)) {
            free.set(i + down);
        }
        Rims rims = new Rims(
                joined(upper.rims.left, lower.rims.left, down),
                joined(upper.rims.right, lower.rims.right, down),
                upper.rims.top,
                lower.rims.bottom);
        return new Dissection(upper.width, down + lower.depth, cost, null, upper, lower, true, rims, free,
                upper.columns & lower.columns);
    }

    /** Two parts side by side, of one depth. */
    static Dissection row(Dissection left, Dissection right, int cost) {
        BitSet free = (BitSet) left.lines.clone();
        free.and(right.lines);
        Rims rims = new Rims(
                left.rims.left,
                right.rims.right,
                joined(left.rims.top, right.rims.top, left.width),
                joined(left.rims.bottom, right.rims.bottom, left.width));
        return new Dissection(left.width + right.width, left.depth, cost, null, left, right, false, rims, free,
                left.columns | 1 << left.width | right.columns << left.width);
    }

    private static List<Rim> joined(List<Rim> first, List<Rim> second, int by) {
        List<Rim> all = new ArrayList<>(first.size() + second.size());
        all.addAll(first);
        for (Rim rim : second) {
            all.add(rim.moved(by));
        }
        return all;
    }

    /** Cuts through the whole width: runs of lines that no story crosses. */
    int cuts(int from, int to) {
        int cuts = 0;
        boolean before = true;
        for (int line = from; line < to; line++) {
            boolean free = lines.get(line);
            cuts += free && !before ? 1 : 0;
            before = free;
        }
        return cuts;
    }

    /** A story or box at its place in this. */
    record Placed(Cell cell, int column, int line, int width, int depth) { }

    /** All stories and boxes, at places counted from a column and line. */
    void placed(int column, int line, List<Placed> to) {
        if (cell != null) {
            to.add(new Placed(cell, column, line, width, depth));
        } else if (first != null && second != null) {
            first.placed(column, line, to);
            second.placed(
                    stacked ? column : column + first.width, stacked ? line + first.depth + 1 : line, to);
        }
    }
}
