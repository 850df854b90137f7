package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.plan.Pin;
import org.colophon.model.plan.PlannedStory;

/**
 * Cuts a page into stories: a dynamic programme over sets of stories and rectangles, each cut in two from edge to edge
 * (Gange, Marriott, Stuckey 2012), with a beam of the best few for each. The heaviest story of a rectangle is in its
 * upper or left part. Areas bound what fits where; the work is bounded by the number of rectangles, never by time.
 */
final class PageSearch {

    /** Ways that are kept for a rectangle, and for the whole page. */
    private static final int BEAM = 3;
    private static final int WIDE_BEAM = 24;
    /** Rectangles that are searched. */
    private static final int MOST = 400_000;
    private static final List<Dissection> NONE = List.of();

    private final PageShapes shapes;
    private final Newshole hole;
    private final JoinPrice joins;
    private final PagePrice price;
    private final int slack;
    private final Map<Long, List<Dissection>> known = new HashMap<>();

    /**
     * A search.
     *
     * @param shapes the shapes of all stories, boxes and holes
     * @param hole the newshole
     * @param joins what joins cost
     * @param price what the whole page costs
     * @param slack lines by which a story may be less deep than its rectangle
     */
    PageSearch(PageShapes shapes, Newshole hole, JoinPrice joins, PagePrice price, int slack) {
        this.shapes = shapes;
        this.hole = hole;
        this.joins = joins;
        this.price = price;
        this.slack = slack;
    }

    /** Rectangles that were searched. */
    int nodes() {
        return known.size();
    }

    /** The best ways to cut the newshole into a set of items, the cheapest first. */
    List<Dissection> best(int set, int depth) {
        return best(set, 0, hole.top(), hole.columns(), depth);
    }

    private List<Dissection> best(int set, int column, int line, int width, int depth) {
        if (depth < 1 || !shapes.fits(set, width, depth, slack)) {
            return NONE;
        }
        boolean placed = (set & shapes.fixed()) != 0;
        long key = (((((long) set << 6 | width) << 9 | depth) << 6 | (placed ? column : 0)) << 9) | (placed ? line : 0);
        List<Dissection> found = known.get(key);
        if (found == null) {
            if (known.size() >= MOST) {
                return NONE;
            }
            Ways ways = new Ways(width == hole.columns() ? WIDE_BEAM : BEAM);
            if (Integer.bitCount(set) == 1) {
                List<Dissection> cells = new ArrayList<>();
                shapes.cells(Integer.numberOfTrailingZeros(set), column, line, width, depth, slack, cells);
                cells.forEach(cell -> ways.add(cell, whole(cell)));
            } else {
                cuts(set, column, line, width, depth, ways);
            }
            found = ways.cheapest();
            known.put(key, found);
        }
        return found;
    }

    private void cuts(int set, int column, int line, int width, int depth, Ways ways) {
        int lowest = Integer.lowestOneBit(set);
        for (int first = (set - 1) & set; first > 0; first = (first - 1) & set) {
            int second = set ^ first;
            boolean free = ((first | second) & shapes.fixed()) != 0;
            if ((first & lowest) == 0 && !free) {
                continue;
            }
            stacks(first, second, column, line, width, depth, ways);
            rows(first, second, column, line, width, depth, ways);
        }
    }

    private void stacks(int first, int second, int column, int line, int width, int depth, Ways ways) {
        int from = Math.max(1, shapes.least(first, width));
        int to = Math.min(depth - 2, shapes.most(first, width, slack));
        for (int upper = from; upper <= to; upper++) {
            int lower = depth - upper - 1;
            if (!shapes.fits(second, width, lower, slack)) {
                continue;
            }
            List<Dissection> above = best(first, column, line, width, upper);
            List<Dissection> below =
                    above.isEmpty() ? NONE : best(second, column, line + upper + 1, width, lower);
            joined(above, below, true, ways);
        }
    }

    private void rows(int first, int second, int column, int line, int width, int depth, Ways ways) {
        for (int left = 1; left < width; left++) {
            if (!shapes.fits(first, left, depth, slack) || !shapes.fits(second, width - left, depth, slack)) {
                continue;
            }
            List<Dissection> one = best(first, column, line, left, depth);
            List<Dissection> two =
                    one.isEmpty() ? NONE : best(second, column + left, line, width - left, depth);
            joined(one, two, false, ways);
        }
    }

    /** Joins each way of one part with each of another, as long as that may be among the cheapest. */
    private void joined(List<Dissection> first, List<Dissection> second, boolean stacked, Ways ways) {
        for (Dissection one : first) {
            for (Dissection other : second) {
                int parts = one.cost() + other.cost();
                if (!ways.takes(parts - joins.mostSaved())) {
                    break;
                }
                int cost = parts + (stacked ? joins.stack(one, other) : joins.row(one, other));
                if (cost < JoinPrice.NEVER && ways.takes(cost)) {
                    Dissection way = stacked
                            ? Dissection.stack(one, other, cost) : Dissection.row(one, other, cost);
                    ways.add(way, whole(way));
                }
            }
        }
    }

    /** The cost of a way, with what the page costs if it has the whole width. */
    private int whole(Dissection way) {
        return way.width() == hole.columns() ? way.cost() + price.wide(way) : way.cost();
    }

    /** The cheapest ways that were found for a rectangle, in their order. */
    private static final class Ways {

        private final int most;
        private final List<Dissection> ways = new ArrayList<>();
        private final List<Integer> costs = new ArrayList<>();

        Ways(int most) {
            this.most = most;
        }

        boolean takes(int cost) {
            return ways.size() < most || cost < costs.getLast();
        }

        void add(Dissection way, int cost) {
            if (!takes(cost)) {
                return;
            }
            int at = costs.size();
            while (at > 0 && costs.get(at - 1) > cost) {
                at--;
            }
            ways.add(at, way);
            costs.add(at, cost);
            if (ways.size() > most) {
                ways.removeLast();
                costs.removeLast();
            }
        }

        List<Dissection> cheapest() {
            return List.copyOf(ways);
        }
    }

    /** Whether a pin holds at a place. */
    static boolean holds(Pin pin, int column, int line, int top) {
        return pin.column() - 1 == column && (pin.line() == 0 ? line == top : pin.line() - 1 == line);
    }

    /** Whether a box is at a place. */
    static boolean holds(PlannedStory.Place box, int column, int line, int width, int depth) {
        return box.column() == column && box.line() == line && box.width() == width && box.depth() == depth;
    }
}
