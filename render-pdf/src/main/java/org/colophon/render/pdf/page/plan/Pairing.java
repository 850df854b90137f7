package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Makes one unit of the two smallest of a page that has many stories, so that the search stays short: briefs go
 * together anyhow.
 */
final class Pairing {

    private static final int BEST = 6;

    private final Newshole hole;
    private final JoinPrice joins;

    Pairing(Newshole hole, JoinPrice joins) {
        this.hole = hole;
        this.joins = joins;
    }

    /** Joins the two smallest units but the first; those that are pinned stay alone. */
    void join(List<PageShapes.Unit> units, IntPredicate pinned) {
        List<PageShapes.Unit> small = units.stream()
                .skip(1)
                .filter(unit -> unit.items().stream().noneMatch(pinned::test))
                .sorted(Comparator.comparingInt((PageShapes.Unit unit) -> area(unit))
                        .thenComparing(unit -> unit.items().getFirst()))
                .limit(2)
                .sorted(Comparator.comparing((PageShapes.Unit unit) -> unit.items().getFirst()))
                .toList();
        if (small.size() < 2) {
            throw new IllegalArgumentException("a page has too many pinned stories: let some find their place");
        }
        List<Integer> items = new ArrayList<>(small.getFirst().items());
        items.addAll(small.getLast().items());
        PageShapes.Unit pair = new PageShapes.Unit(items, ways(small.getFirst(), small.getLast()));
        units.set(units.indexOf(small.getFirst()), pair);
        units.remove(small.getLast());
    }

    private static int area(PageShapes.Unit unit) {
        int least = Integer.MAX_VALUE;
        for (int width = 1; width < unit.ways().size(); width++) {
            for (int depth : unit.ways().get(width).keySet()) {
                least = Math.min(least, width * depth);
            }
        }
        return least;
    }

    private List<Map<Integer, List<Dissection>>> ways(PageShapes.Unit one, PageShapes.Unit other) {
        List<Map<Integer, List<Dissection>>> ways = PageShapes.none(hole.columns());
        for (int width = 1; width <= hole.columns(); width++) {
            stacks(one.ways().get(width), other.ways().get(width), ways.get(width));
            for (int left = 1; left < width; left++) {
                rows(one.ways().get(left), other.ways().get(width - left), ways.get(width));
                rows(other.ways().get(left), one.ways().get(width - left), ways.get(width));
            }
            ways.get(width).replaceAll((depth, all) -> all.stream()
                    .sorted(Comparator.comparingInt(Dissection::cost)).limit(BEST).toList());
        }
        return ways;
    }

    private void stacks(
            Map<Integer, List<Dissection>> above,
            Map<Integer, List<Dissection>> below,
            Map<Integer, List<Dissection>> ways) {
        above.forEach((upper, first) -> below.forEach((lower, second) -> {
            if (upper + lower + 1 <= hole.depth()) {
                Dissection one = first.getFirst();
                Dissection other = second.getFirst();
                int cost = one.cost() + other.cost() + joins.stack(one, other);
                add(ways, cost, () -> Dissection.stack(one, other, cost), upper + lower + 1);
            }
        }));
    }

    private void rows(
            Map<Integer, List<Dissection>> left,
            Map<Integer, List<Dissection>> right,
            Map<Integer, List<Dissection>> ways) {
        left.forEach((depth, first) -> {
            for (Dissection other : right.getOrDefault(depth, List.of())) {
                Dissection one = first.getFirst();
                int cost = one.cost() + other.cost() + joins.row(one, other);
                add(ways, cost, () -> Dissection.row(one, other, cost), depth);
            }
        });
    }

    private static void add(
            Map<Integer, List<Dissection>> ways, int cost, java.util.function.Supplier<Dissection> way, int depth) {
        if (cost < JoinPrice.NEVER) {
            ways.computeIfAbsent(depth, made -> new ArrayList<>()).add(way.get());
        }
    }
}
