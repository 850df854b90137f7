package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.plan.StoryPlan;

/**
 * Plans one page: all its stories if they fit, otherwise the set without which the page is cheapest. Pages are searched
 * exactly first; then with a line or two at the foot, then with a hole for an advertisement, then with holes below
 * stories.
 */
final class PagePlanner {

    /** Sets of stories that are searched. */
    private static final int SETS = 10;
    /** Units of a page; the smallest stories of more are paired. */
    private static final int UNITS = 9;
    /** Stories of one page. */
    static final int MOST = 24;
    /** Lines at the foot that a full page may leave open. */
    static final int MOST_OPEN = 2;
    /** The regrets of the first search and the second: how much dearer than its bound a cut may be. */
    private static final int[] REGRETS = {90, 900};
    /** A page that costs so much more than its bound breaks a rule: it is searched again. */
    private static final int BROKEN = 300;

    /** The cost of a page that is not full. */
    private static final int UNFILLED = 5_000;
    private static final int LINE = 10;
    /** Other ways that are kept of a page. */
    private static final int OTHERS = 4;

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
            List<Other> others) {

        /** Whether the page was found. */
        boolean isFull() {
            return !placed.isEmpty();
        }

        /** The page in one of its other ways, the next best first; itself at 0, and if there are fewer. */
        Solved other(int way) {
            if (way == 0 || way > others.size()) {
                return this;
            }
            Other other = others.get(way - 1);
            return new Solved(other.placed(), stories, left, other.cost(), List.of());
        }
    }

    /** Another way to cut a page. */
    record Other(List<Dissection.Placed> placed, int cost) { }

    /** The least that a page costs with all that must run. */
    int bound(List<PageShapes.StoryShapes> stories) {
        Attempt attempt = new Attempt(stories, new PageShapes.Exactness(1, 0), Need.ALL_THAT_MUST);
        return attempt.tries().stream().mapToInt(Try::bound).min().orElse(UNFILLED + LINE * mismatch(stories));
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

    /** Whether a set of stories has all that must run. */
    private enum Need { ALL_THAT_MUST, AS_MANY }

    /** The page as full as it can be. */
    Solved solve(List<PageShapes.StoryShapes> stories) {
        int area = hole.area();
        Solved best = nothing(stories, UNFILLED + LINE * mismatch(stories));
        for (Attempt attempt : List.of(
                new Attempt(stories, new PageShapes.Exactness(1, 0), Need.ALL_THAT_MUST),
                new Attempt(stories, new PageShapes.Exactness(1, area), Need.ALL_THAT_MUST),
                new Attempt(stories, new PageShapes.Exactness(hole.depth(), area), Need.ALL_THAT_MUST),
                new Attempt(stories, new PageShapes.Exactness(1, 0), Need.AS_MANY),
                new Attempt(stories, new PageShapes.Exactness(4, area), Need.AS_MANY))) {
            Solved found = attempt.solve();
            if (found.isFull() && (!best.isFull() || found.cost() < best.cost())) {
                best = found;
            }
            if (best.isFull() && attempt.need == Need.ALL_THAT_MUST) {
                break;
            }
        }
        return best;
    }

    /** No page at all. */
    static Solved nothing(List<PageShapes.StoryShapes> stories, int cost) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            all.add(i);
        }
        return new Solved(List.of(), stories, all, cost, List.of());
    }

    /** A set of units with what it costs at least, the lines that are open below it, and the price of the others. */
    private record Try(int set, int open, int bound, int price) { }

    /** A search at one exactness. */
    private final class Attempt {

        private final List<PageShapes.StoryShapes> stories;
        private final PageShapes.Exactness exactness;
        private final Need need;

        Attempt(List<PageShapes.StoryShapes> stories, PageShapes.Exactness exactness, Need need) {
            this.stories = stories;
            this.exactness = exactness;
            this.need = need;
        }

        private JoinPrice joins() {
            Map<String, Integer> numbers = new HashMap<>();
            List<StoryPlan> plans = new ArrayList<>();
            stories.forEach(story -> {
                numbers.put(story.story().id(), plans.size());
                plans.add(story.story().plan());
            });
            return new JoinPrice(costs, plans, numbers);
        }

        List<Try> tries() {
            PageShapes shapes = new PageShapes(stories, hole, costs, joins(), exactness, UNITS);
            return tries(shapes, new PageBounds(shapes, hole.columns(), hole.depth()));
        }

        private List<Try> tries(PageShapes shapes, PageBounds bounds) {
            List<Try> tries = new ArrayList<>();
            int news = (1 << shapes.units()) - 1 & ~shapes.always();
            for (int set = news; set > 0; set = (set - 1) & news) {
                int price = price(shapes.storiesOf(set));
                for (int open = 0; price >= 0 && open <= (exactness.hole() > 0 ? 0 : MOST_OPEN); open++) {
                    int least = bounds.of(set | shapes.always(), hole.columns(), hole.depth() - open);
                    int foot = open * hole.columns() * costs.of("white-foot");
                    if (least < PageBounds.NEVER) {
                        tries.add(new Try(set, open, least + price + foot, price + foot));
                    }
                }
            }
            tries.sort(Comparator.comparingInt(Try::bound).thenComparing(Try::set, Comparator.reverseOrder()));
            return tries;
        }

        /** The price of the stories that are left out; less than 0 if one of them must run. */
        private int price(List<Integer> placed) {
            int price = 0;
            for (int i = 0; i < stories.size(); i++) {
                if (!placed.contains(i)) {
                    boolean must = stories.get(i).story().plan().isMust();
                    if (must && need == Need.ALL_THAT_MUST) {
                        return -1;
                    }
                    price += (must ? 20 : 1)
                            * (costs.of("left-out") + (stories.size() - i) * costs.of("left-out-rank"));
                }
            }
            return price;
        }

        Solved solve() {
            JoinPrice joins = joins();
            PageShapes shapes = new PageShapes(stories, hole, costs, joins, exactness, UNITS);
            PageBounds bounds = new PageBounds(shapes, hole.columns(), hole.depth());
            PagePrice price = new PagePrice(costs, hole);
            List<Try> tries = tries(shapes, bounds);
            Solved best = nothing(stories, Integer.MAX_VALUE);
            for (int regret : REGRETS) {
                PageSearch search = new PageSearch(shapes, hole, joins, price, bounds, regret);
                for (Try each : tries.subList(0, Math.min(SETS, tries.size()))) {
                    if (each.bound() < best.cost()) {
                        Solved found = found(search.best(each.set() | shapes.always(), hole.depth() - each.open()),
                                each, shapes, price);
                        best = found.cost() < best.cost() ? found : best;
                    }
                }
                if (best.isFull() && best.cost() < tries.getFirst().bound() + BROKEN) {
                    break;
                }
            }
            return best;
        }

        private Solved found(List<Dissection> ways, Try from, PageShapes shapes, PagePrice price) {
            if (ways.isEmpty()) {
                return nothing(stories, Integer.MAX_VALUE);
            }
            List<Other> all = ways.stream().limit(OTHERS + 1L)
                    .map(way -> new Other(placed(way), way.cost() + price.wide(way) + from.price()))
                    .toList();
            return new Solved(all.getFirst().placed(), stories, left(shapes.storiesOf(from.set())),
                    all.getFirst().cost(), all.subList(1, all.size()));
        }

        private List<Dissection.Placed> placed(Dissection way) {
            List<Dissection.Placed> placed = new ArrayList<>();
            way.placed(0, hole.top(), placed);
            return placed;
        }

        private List<Integer> left(List<Integer> placed) {
            List<Integer> left = new ArrayList<>();
            for (int i = 0; i < stories.size(); i++) {
                if (!placed.contains(i)) {
                    left.add(i);
                }
            }
            return left;
        }
    }
}
