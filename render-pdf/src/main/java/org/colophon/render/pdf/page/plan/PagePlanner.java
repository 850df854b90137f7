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
    /** A page of so much white, in per cent, has a hole that an advertisement can fill. */
    private static final int OPEN = 1;

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
            List<Integer> others) { }

    /** How exact a page is: lines by which stories and the foot may fall short, and the largest hole. */
    private record Strictness(int slack, int short_, int hole) { }

    Solved solve(List<PageShapes.StoryShapes> stories) {
        int area = hole.area();
        int least = stories.stream().mapToInt(PagePlanner::leastArea).sum();
        List<Strictness> steps = new ArrayList<>(List.of(
                new Strictness(1, 0, 0), new Strictness(1, 1, 0), new Strictness(1, 2, 0)));
        int open = Math.max(area / 8, area - least);
        steps.add(new Strictness(1, 0, open));
        steps.add(new Strictness(2, 0, open));
        steps.add(new Strictness(6, 0, area));
        Solved best = null;
        for (Strictness step : steps) {
            Solved found = solve(stories, step);
            if (found != null && (best == null || found.cost() < best.cost())) {
                best = found;
            }
            if (best != null && (step.hole() > 0 || mustsOf(stories, best) && best.left().isEmpty())) {
                break;
            }
        }
        return best == null ? nothing(stories) : best;
    }

    private static boolean mustsOf(List<PageShapes.StoryShapes> stories, Solved solved) {
        return solved.left().stream().noneMatch(left -> stories.get(left).story().plan().isMust());
    }

    private static int leastArea(PageShapes.StoryShapes story) {
        return story.modules().stream().mapToInt(module -> module.width() * (module.depth() + 1)).min().orElse(0);
    }

    private static Solved nothing(List<PageShapes.StoryShapes> stories) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            all.add(i);
        }
        return new Solved(List.of(), stories, all, JoinPrice.NEVER, List.of());
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
