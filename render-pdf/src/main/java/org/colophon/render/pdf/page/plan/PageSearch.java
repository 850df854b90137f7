package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.plan.Pin;
import org.colophon.model.plan.PlannedStory;

/**
 * Cuts a page into stories: a dynamic programme over sets of units and rectangles, each cut in two from edge to edge
 * (Gange, Marriott, Stuckey 2012), with a beam of the best few for each. The heaviest story of a rectangle is in its
 * upper or left part. Only ways whose bound is within a regret of the best are followed; the work is bounded by the
 * number of joins, never by time.
 */
final class PageSearch {

    /** Ways that are kept for a rectangle, and for the whole page. */
    private static final int BEAM = 6;
    private static final int WIDE_BEAM = 24;
    /** Joins that are tried. */
    private static final int MOST = 1_500_000;
    private static final List<Dissection> NONE = List.of();

    private final PageShapes shapes;
    private final Newshole hole;
    private final JoinPrice joins;
    private final PagePrice price;
    private final PageBounds bounds;
    private final int regret;
    private final Map<Long, List<Dissection>> known = new HashMap<>();
    private int tried;

    /**
     * A search.
     *
     * @param shapes the units
     * @param hole the newshole
     * @param joins what joins cost
     * @param price what the whole page costs
     * @param bounds the least that rectangles cost
     * @param regret how much dearer than its bound a cut may be
     */
    PageSearch(
            PageShapes shapes, Newshole hole, JoinPrice joins, PagePrice price, PageBounds bounds, int regret) {
        this.shapes = shapes;
        this.hole = hole;
        this.joins = joins;
        this.price = price;
        this.bounds = bounds;
        this.regret = regret;
    }

    /** The best ways to cut the newshole into a set of units, the cheapest first. */
    List<Dissection> best(int set, int depth) {
        return best(set, 0, hole.top(), hole.columns(), depth);
    }

    private List<Dissection> best(int set, int column, int line, int width, int depth) {
        if (bounds.of(set, width, depth) >= PageBounds.NEVER
                || !shapes.isInside(set, new PlannedStory.Place(column, line, width, depth))) {
            return NONE;
        }
        boolean placed = (set & shapes.fixed()) != 0;
        long key = (((((long) set << 6 | width) << 9 | depth) << 6 | (placed ? column : 0)) << 9) | (placed ? line : 0);
        List<Dissection> found = known.get(key);
        if (found == null) {
            Ways ways = new Ways(width == hole.columns() ? WIDE_BEAM : BEAM);
            if (Integer.bitCount(set) == 1) {
                shapes.cells(Integer.numberOfTrailingZeros(set), column, line, width, depth)
                        .forEach(cell -> ways.add(cell, whole(cell)));
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
        int limit = bounds.of(set, width, depth) + joins.mostSaved() + regret;
        for (int first = (set - 1) & set; first > 0; first = (first - 1) & set) {
            if (tried > MOST) {
                return;
            }
            int second = set ^ first;
            if ((first & lowest) != 0 || (set & shapes.fixed()) != 0) {
                stacks(first, second, new Area(column, line, width, depth), limit, ways);
                rows(first, second, new Area(column, line, width, depth), limit, ways);
            }
        }
    }

    /** A part of the page. */
    private record Area(int column, int line, int width, int depth) { }

    private void stacks(int first, int second, Area area, int limit, Ways ways) {
        int width = area.width();
        int from = Math.max(bounds.shallowest(first, width), area.depth() - 1 - bounds.greatest(second, width));
        int to = Math.min(bounds.greatest(first, width), area.depth() - 1 - bounds.shallowest(second, width));
        for (int upper = from; upper <= to; upper++) {
            int lower = area.depth() - upper - 1;
            if (bounds.of(first, width, upper) + bounds.of(second, width, lower) <= limit) {
                List<Dissection> above = best(first, area.column(), area.line(), width, upper);
                List<Dissection> below = above.isEmpty() ? NONE
                        : best(second, area.column(), area.line() + upper + 1, width, lower);
                joined(above, below, true, ways);
            }
        }
    }

    private void rows(int first, int second, Area area, int limit, Ways ways) {
        for (int left = 1; left < area.width(); left++) {
            int right = area.width() - left;
            if (bounds.of(first, left, area.depth()) + bounds.of(second, right, area.depth()) <= limit) {
                List<Dissection> one = best(first, area.column(), area.line(), left, area.depth());
                List<Dissection> two = one.isEmpty() ? NONE
                        : best(second, area.column() + left, area.line(), right, area.depth());
                joined(one, two, false, ways);
            }
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
                tried++;
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
