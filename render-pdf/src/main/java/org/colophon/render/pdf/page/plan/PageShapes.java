package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.colophon.model.plan.Pin;

/**
 * The shapes of everything on a page by number: stories by weight, then boxes, then a hole if there is to be one. Areas
 * of sets tell early what cannot fit; a story counts the line of white below it.
 */
final class PageShapes {

    /** Shapes that are kept of a story for one rectangle. */
    private static final int BEST = 3;
    /** A hole has so many lines at least: less is white of stories. */
    private static final int LEAST_HOLE = 4;
    private static final int NEVER = 1 << 20;

    private final List<StoryShapes> stories;
    private final Newshole hole;
    private final PlanCosts costs;
    private final int largestHole;
    private final int fixed;
    private final int[][] least;
    private final int[][] most;

    /**
     * The shapes of a story.
     *
     * @param story the story
     * @param modules its shapes
     */
    record StoryShapes(PageStory story, List<Module> modules) { }

    PageShapes(List<StoryShapes> stories, Newshole hole, PlanCosts costs, int largestHole) {
        this.stories = List.copyOf(stories);
        this.hole = hole;
        this.costs = costs;
        this.largestHole = largestHole;
        int items = items();
        int mask = 0;
        for (int i = 0; i < items; i++) {
            boolean free = i < stories.size() && stories.get(i).story().plan().pin().isEmpty();
            mask |= free ? 0 : 1 << i;
        }
        this.fixed = mask;
        this.least = new int[hole.columns() + 1][1 << items];
        this.most = new int[hole.columns() + 1][1 << items];
        areas(items);
        this.byWidth = byWidth();
    }

    private final List<List<TreeMap<Integer, List<Module>>>> byWidth;

    private int items() {
        return stories.size() + hole.boxes().size() + (largestHole > 0 ? 1 : 0);
    }

    List<StoryShapes> stories() {
        return stories;
    }

    /** The items that have a place of their own. */
    int fixed() {
        return fixed;
    }

    /** The items that every page has: its boxes, and its hole. */
    int always() {
        int items = items();
        return (1 << items) - (1 << stories.size());
    }

    private void areas(int items) {
        for (int width = 1; width <= hole.columns(); width++) {
            for (int set = 1; set < 1 << items; set++) {
                int item = Integer.numberOfTrailingZeros(set);
                int rest = set & (set - 1);
                if (rest == 0) {
                    least[width][set] = area(item, width, 0);
                    most[width][set] = area(item, width, 1);
                } else {
                    least[width][set] = Math.min(NEVER, least[width][rest] + least[width][1 << item]);
                    most[width][set] = most[width][rest] + most[width][1 << item];
                }
            }
        }
    }

    /** The least or most area of an item in at most so many columns. */
    private int area(int item, int width, int largest) {
        if (item >= stories.size() + hole.boxes().size()) {
            return largest == 0 ? LEAST_HOLE + 1 : largestHole;
        }
        if (item >= stories.size()) {
            var box = hole.boxes().get(item - stories.size());
            return box.width() <= width ? box.width() * (box.depth() + 1) : largest == 0 ? NEVER : 0;
        }
        var areas = stories.get(item).modules().stream()
                .filter(module -> module.width() <= width)
                .mapToInt(module -> module.width() * (module.depth() + 1));
        return largest == 0 ? areas.min().orElse(NEVER) : areas.max().orElse(0);
    }

    /** Whether a set may fill a rectangle, by area. */
    boolean fits(int set, int width, int depth, int slack) {
        int area = width * (depth + 1);
        return least[width][set] <= area && most[width][set] + slack * width * Integer.bitCount(set) >= area;
    }

    /** The least depth of a set over a width, by area. */
    int least(int set, int width) {
        return (least[width][set] + width - 1) / width - 1;
    }

    int most(int set, int width, int slack) {
        return most[width][set] / width + slack * Integer.bitCount(set) - 1;
    }

    private List<List<TreeMap<Integer, List<Module>>>> byWidth() {
        List<List<TreeMap<Integer, List<Module>>>> all = new ArrayList<>();
        for (StoryShapes story : stories) {
            List<TreeMap<Integer, List<Module>>> widths = new ArrayList<>();
            for (int width = 0; width <= hole.columns(); width++) {
                int columns = width;
                TreeMap<Integer, List<Module>> depths = new TreeMap<>();
                story.modules().stream()
                        .filter(module -> module.width() == columns)
                        .sorted(Comparator.comparingInt(Module::cost))
                        .forEach(module -> depths.computeIfAbsent(module.depth(), made -> new ArrayList<>())
                                .add(module));
                widths.add(depths);
            }
            all.add(widths);
        }
        return all;
    }

    /** Adds the ways in which one item fills a rectangle. */
    void cells(int item, int column, int line, int width, int depth, int slack, List<Dissection> ways) {
        if (item < stories.size()) {
            PageStory story = stories.get(item).story();
            Optional<Pin> pin = story.plan().pin();
            if (pin.isPresent() && !PageSearch.holds(pin.get(), column, line, hole.top())) {
                return;
            }
            for (int less = 0; less <= slack; less++) {
                for (Module module : byWidth.get(item).get(width).getOrDefault(depth - less, List.of()).stream()
                        .limit(BEST)
                        .toList()) {
                    ways.add(cell(item, module, depth, less));
                }
            }
        } else if (item < stories.size() + hole.boxes().size()) {
            if (PageSearch.holds(hole.boxes().get(item - stories.size()), column, line, width, depth)) {
                ways.add(box(item, width, depth, 0));
            }
        } else if (width * depth <= largestHole && depth >= LEAST_HOLE) {
            int inside = line + depth == hole.foot() ? 0 : costs.of("hole-inside");
            ways.add(box(item, width, depth, inside + width * depth * costs.of("white-foot")));
        }
    }

    private Dissection cell(int item, Module module, int depth, int less) {
        PageStory story = stories.get(item).story();
        int size = module.size();
        boolean boxed = module.set().framed();
        int from = module.head();
        int to = from + module.pictureLines();
        boolean left = module.isPicturedLeft();
        boolean right = module.isPicturedRight();
        Rim leftRim = new Rim(0, depth, module.head(), size, item, boxed, left ? from : 0, left ? to : 0);
        Rim rightRim = new Rim(0, depth, module.head(), size, item, boxed, right ? from : 0, right ? to : 0);
        Rim edge = new Rim(0, module.width(), module.head(), size, item, boxed, 0, 0);
        int cost = module.cost() + less * module.width() * costs.of("white-between");
        Dissection.Rims rims =
                new Dissection.Rims(List.of(leftRim), List.of(rightRim), List.of(edge), List.of(edge));
        return Dissection.of(
                new Dissection.Cell(item, module), module.width(), depth, cost, rims);
    }

    private static Dissection box(int item, int width, int depth, int cost) {
        Rim side = new Rim(0, depth, 0, 0, item, true, 0, 0);
        Rim edge = new Rim(0, width, 0, 0, item, true, 0, 0);
        return Dissection.of(new Dissection.Cell(item, null), width, depth, cost,
                new Dissection.Rims(List.of(side), List.of(side), List.of(edge), List.of(edge)));
    }
}
