package org.colophon.render.pdf.page.plan;

import java.util.Arrays;

/**
 * The least that any way to fill a rectangle with a set of units costs, joins apart: a dynamic programme from single
 * units up. It says what cannot fit, what is dear, and which sets fill the page, before anything is searched.
 */
final class PageBounds {

    /** The bound of what cannot be. */
    static final int NEVER = 1 << 28;

    private static final int[] NOTHING = {};

    private final int widths;
    private final int deepest;
    /** Costs by set, width and depth; nothing if none fits. */
    private final int[][][] costs;
    private final int[][] shallowest;
    private final int[][] greatest;

    /**
     * The bounds of all sets of units.
     *
     * @param shapes the units
     * @param widths columns of the page
     * @param deepest grid lines of the page
     */
    PageBounds(PageShapes shapes, int widths, int deepest) {
        this.widths = widths;
        this.deepest = deepest;
        int sets = 1 << shapes.units();
        this.costs = new int[sets][widths + 1][];
        this.shallowest = new int[sets][widths + 1];
        this.greatest = new int[sets][widths + 1];
        int[] row = new int[deepest + 1];
        for (int set = 1; set < sets; set++) {
            for (int width = 1; width <= widths; width++) {
                Arrays.fill(row, NEVER);
                if (Integer.bitCount(set) == 1) {
                    single(shapes, Integer.numberOfTrailingZeros(set), width, row);
                } else {
                    cut(set, width, row);
                }
                keep(set, width, row);
            }
        }
    }

    private void single(PageShapes shapes, int unit, int width, int[] row) {
        for (int depth = 1; depth <= deepest; depth++) {
            row[depth] = shapes.least(unit, width, depth);
        }
    }

    private void cut(int set, int width, int[] row) {
        int lowest = Integer.lowestOneBit(set);
        for (int first = (set - 1) & set; first > 0; first = (first - 1) & set) {
            if ((first & lowest) != 0) {
                stacked(first, set ^ first, width, row);
                for (int left = 1; left < width; left++) {
                    beside(costs[first][left], costs[set ^ first][width - left], row);
                }
            }
        }
    }

    private void stacked(int first, int second, int width, int[] row) {
        int[] above = costs[first][width];
        int[] below = costs[second][width];
        if (above.length == 0 || below.length == 0) {
            return;
        }
        int from = shallowest[second][width];
        for (int upper = shallowest[first][width]; upper <= greatest[first][width]; upper++) {
            int cost = above[upper];
            int to = Math.min(greatest[second][width], deepest - upper - 1);
            for (int lower = from; cost < NEVER && lower <= to; lower++) {
                row[upper + lower + 1] = Math.min(row[upper + lower + 1], cost + below[lower]);
            }
        }
    }

    private static void beside(int[] left, int[] right, int[] row) {
        if (left.length == 0 || right.length == 0) {
            return;
        }
        for (int depth = 0; depth < row.length; depth++) {
            row[depth] = Math.min(row[depth], left[depth] + right[depth]);
        }
    }

    private void keep(int set, int width, int[] row) {
        int from = 0;
        while (from <= deepest && row[from] >= NEVER) {
            from++;
        }
        int to = deepest;
        while (to > from && row[to] >= NEVER) {
            to--;
        }
        shallowest[set][width] = from;
        greatest[set][width] = to;
        costs[set][width] = from <= deepest ? row.clone() : NOTHING;
    }

    /** The least cost of a set in a rectangle; {@link #NEVER} or more if it cannot fill it. */
    int of(int set, int width, int depth) {
        if (width < 1 || width > widths || depth < 1 || depth > deepest) {
            return NEVER;
        }
        int[] row = costs[set][width];
        return row.length == 0 ? NEVER : row[depth];
    }

    /** The least depth that a set fills over a width; more than the page has if none. */
    int shallowest(int set, int width) {
        return shallowest[set][width];
    }

    /** The greatest depth that a set fills over a width. */
    int greatest(int set, int width) {
        return greatest[set][width];
    }
}
