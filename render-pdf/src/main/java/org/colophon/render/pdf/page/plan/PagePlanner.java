package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.plan.StoryPlan;

/**
 * Plans one page: all its stories if they fit, otherwise the set without which the page is cheapest. Pages are searched
 * exactly first; then with a line or two at the foot, then with a hole for an advertisement.
 */
final class PagePlanner {

    /** Subsets of stories that are tried. */
    private static final int SUBSETS = 64;
    /** More stories are not searched on one page. */
    static final int MOST = 14;
    /** Lines at the foot that a full page may leave open. */
    private static final int MOST_OPEN = 2;

    /** The cost of a page that is not full. */
    private static final int UNFILLED = 5_000;
    private static final int LINE = 10;

    private final PlanCosts costs;
    private final Newshole hole;

    PagePlanner(PlanCosts costs, Newshole hole) {
        this.costs = costs;
        this.hole = hole;
    }

    /**
     * A planned page.
     *
     * @param placed stories, boxes and holes at their places
     * @param stories the stories by number
     * @param left numbers of those that are left out
     * @param cost the cost of all, in tenths of a column line
     * @param others the next best pages, in the order of their cost
     */
    record Solved(
            List<Dissection.Placed> placed,
            List<PageShapes.StoryShapes> stories,
            List<Integer> left,
            int cost,
            List<Integer> others) {

        /** Whether the page was found. */
        boolean isFull() {
            return !placed.isEmpty();
        }
    }

    /** The exactness of a page: lines by which stories and the foot may fall short, and the largest hole. */
    private record Strictness(int slack, int short_, int hole) { }

    /** The page without a hole, if it can be filled with all that must run; otherwise what it would cost at least. */
    Solved full(List<PageShapes.StoryShapes> stories) {
        for (int open = 0; open <= MOST_OPEN; open++) {
            Solved found = solve(stories, new Strictness(1, open, 0));
            if (found != null && mustsOf(stories, found)) {
                return found;
            }
        }
        return nothing(stories, UNFILLED + LINE * mismatch(stories));
    }

    /** Column lines by which the stories miss the page, by the middle of their areas. */
    private int mismatch(List<PageShapes.StoryShapes> stories) {
        int middle = 0;
        for (PageShapes.StoryShapes story : stories) {
            middle += (story.modules().stream().mapToInt(PagePlanner::area).min().orElse(0)
                    + story.modules().stream().mapToInt(PagePlanner::area).max().orElse(0)) / 2;
        }
        return Math.abs(hole.area() - middle);
    }

    private static int area(Module module) {
        return module.width() * (module.depth() + 1);
    }

    /** The page as full as it can be. */
    Solved solve(List<PageShapes.StoryShapes> stories) {
        Solved full = full(stories);
        if (full.isFull()) {
            return full;
        }
        int area = hole.area();
        Solved best = null;
        for (int part = 20; part >= 1 && best == null; part = part > 5 ? part - 5 : part - 1) {
            Solved found = solve(stories, new Strictness(1, 0, area / part));
            best = found != null && mustsOf(stories, found) ? found : null;
        }
        best = best == null ? solve(stories, new Strictness(6, 0, area)) : best;
        return best == null ? full : best;
    }

    private static boolean mustsOf(List<PageShapes.StoryShapes> stories, Solved solved) {
        return solved.left().stream().noneMatch(left -> stories.get(left).story().plan().isMust());
    }

    private static Solved nothing(List<PageShapes.StoryShapes> stories, int cost) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            all.add(i);
        }
        return new Solved(List.of(), stories, all, cost, List.of());
    }

    private @org.jspecify.annotations.Nullable Solved solve(List<PageShapes.StoryShapes> stories, Strictness step) {
        PageShapes shapes = new PageShapes(stories, hole, costs, step.hole());
        Map<String, Integer> numbers = new HashMap<>();
        List<StoryPlan> plans = new ArrayList<>();
        stories.forEach(story -> {
            numbers.put(story.story().id(), plans.size());
            plans.add(story.story().plan());
        });
        PagePrice price = new PagePrice(costs, hole);
        PageSearch search =
                new PageSearch(shapes, hole, new JoinPrice(costs, plans, numbers), price, step.slack());
        int depth = hole.depth() - step.short_();
        int foot = step.short_() * hole.columns() * costs.of("white-foot");
        Solved best = null;
        for (Subset subset : subsets(stories)) {
            if (best != null && subset.price() >= best.cost()) {
                break;
            }
            List<Dissection> ways = search.best(subset.set() | shapes.always(), depth);
            if (!ways.isEmpty()) {
                Dissection way = ways.getFirst();
                int cost = way.cost() + price.wide(way) + subset.price() + foot;
                if (best == null || cost < best.cost()) {
                    List<Dissection.Placed> placed = new ArrayList<>();
                    way.placed(0, hole.top(), placed);
                    List<Integer> others = ways.stream().skip(1).limit(3)
                            .map(other -> other.cost() + price.wide(other) + subset.price() + foot)
                            .toList();
                    best = new Solved(placed, stories, left(stories.size(), subset.set()), cost, others);
                }
            }
        }
        return best;
    }

    private static List<Integer> left(int stories, int set) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < stories; i++) {
            if ((set >> i & 1) == 0) {
                left.add(i);
            }
        }
        return left;
    }

    /** Stories that are on the page, and what it costs that the others are not. */
    private record Subset(int set, int price) { }

    /** The sets that are tried, the cheapest first. Stories that must run are left out last. */
    private List<Subset> subsets(List<PageShapes.StoryShapes> stories) {
        int count = stories.size();
        List<Subset> all = new ArrayList<>();
        for (int set = (1 << count) - 1; set > 0; set--) {
            int price = 0;
            for (int i = 0; i < count; i++) {
                if ((set >> i & 1) == 0) {
                    boolean must = stories.get(i).story().plan().isMust();
                    price += (must ? 20 : 1) * (costs.of("left-out") + (count - i) * costs.of("left-out-rank"));
                }
            }
            all.add(new Subset(set, price));
        }
        all.sort(Comparator.comparingInt(Subset::price).thenComparing(Subset::set, Comparator.reverseOrder()));
        return all.subList(0, Math.min(SUBSETS, all.size()));
    }
}
