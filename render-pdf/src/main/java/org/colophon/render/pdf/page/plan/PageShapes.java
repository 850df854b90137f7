package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colophon.model.plan.Pin;
import org.colophon.model.plan.PlannedStory;

/**
 * Everything that a page is cut into, by number: stories by weight, then boxes, then a hole if there is to be one. What
 * is searched are units: a story each, or the smallest two as one if there are many.
 */
final class PageShapes {

    /** Shapes that are kept of a unit for one rectangle. */
    private static final int BEST = 3;
    /** A hole has so many lines at least: less is white of stories. */
    static final int LEAST_HOLE = 4;
    /** Lines of white that a box in a corner may have toward the stories: with its own a hole takes more. */
    private static final int MOST_BESIDE_BOX = LEAST_HOLE;

    private final List<StoryShapes> stories;
    private final Newshole hole;
    private final PlanCosts costs;
    private final Exactness exactness;
    private final List<Unit> units;
    private final int fixed;

    /**
     * The shapes of a story.
     *
     * @param story the story
     * @param modules its shapes
     */
    record StoryShapes(PageStory story, List<Module> modules) { }

    /**
     * The exactness of a page.
     *
     * @param slack lines by which a story may be less deep than its rectangle
     * @param hole the area of the largest hole; 0 for none
     */
    record Exactness(int slack, int hole) { }

    /**
     * The stories that are searched as one, or a box or hole.
     *
     * @param items numbers of its stories; of a box or hole its own
     * @param ways the ways to set it, by width, then by depth; empty for a box or hole
     */
    record Unit(List<Integer> items, List<Map<Integer, List<Dissection>>> ways) {

        boolean isHole() {
            return ways.isEmpty();
        }
    }

    /**
     * The units of a page.
     *
     * @param stories the stories by weight
     * @param hole the newshole
     * @param costs what is paid
     * @param joins what joins cost, within units of two stories
     * @param exactness white that is allowed
     * @param most units at most
     */
    PageShapes(
            List<StoryShapes> stories, Newshole hole, PlanCosts costs, JoinPrice joins, Exactness exactness, int most) {
        this.stories = List.copyOf(stories);
        this.hole = hole;
        this.costs = costs;
        this.exactness = exactness;
        List<Unit> made = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            made.add(new Unit(List.of(i), ways(i)));
        }
        int others = hole.boxes().size() + (exactness.hole() > 0 ? 1 : 0);
        Pairing pairing = new Pairing(hole, joins);
        while (made.size() + others > most && made.size() > 2) {
            pairing.join(made, this::isPinned);
        }
        for (int i = 0; i < others; i++) {
            made.add(new Unit(List.of(stories.size() + i), List.of()));
        }
        this.units = List.copyOf(made);
        int mask = 0;
        for (int i = 0; i < units.size(); i++) {
            mask |= units.get(i).isHole() || units.get(i).items().stream().anyMatch(this::isPinned) ? 1 << i : 0;
        }
        this.fixed = mask;
    }

    private boolean isPinned(int story) {
        return stories.get(story).story().plan().pin().isPresent();
    }

    List<StoryShapes> stories() {
        return stories;
    }

    int units() {
        return units.size();
    }

    /** The numbers of the stories of a set of units. */
    List<Integer> storiesOf(int set) {
        List<Integer> all = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            if ((set >> unit & 1) == 1 && !units.get(unit).isHole()) {
                all.addAll(units.get(unit).items());
            }
        }
        return all;
    }

    /** The units that have a place of their own. */
    int fixed() {
        return fixed;
    }

    /** The units that every page has: its boxes, and its hole. */
    int always() {
        int mask = 0;
        for (int i = 0; i < units.size(); i++) {
            mask |= units.get(i).isHole() ? 1 << i : 0;
        }
        return mask;
    }

    /** The ways of one story, by width and depth. */
    private List<Map<Integer, List<Dissection>>> ways(int item) {
        List<Map<Integer, List<Dissection>>> widths = new ArrayList<>();
        for (int width = 0; width <= hole.columns(); width++) {
            widths.add(new TreeMap<>());
        }
        for (Module module : stories.get(item).modules()) {
            for (int less = 0; less <= exactness.slack() && module.width() <= hole.columns(); less++) {
                int depth = module.depth() + less;
                if (depth <= hole.depth()) {
                    widths.get(module.width()).computeIfAbsent(depth, made -> new ArrayList<>())
                            .add(cell(item, module, depth, less));
                }
            }
        }
        widths.forEach(depths -> depths.replaceAll((depth, all) -> best(all)));
        return widths;
    }

    /** The cheapest of some ways. */
    static List<Dissection> best(List<Dissection> all) {
        return all.stream().sorted(Comparator.comparingInt(Dissection::cost)).limit(BEST).toList();
    }

    /** Whether a rectangle has all boxes of a set in it. */
    boolean isInside(int set, PlannedStory.Place area) {
        for (int unit = 0; unit < units.size(); unit++) {
            int box = units.get(unit).items().getFirst() - stories.size();
            if ((set >> unit & 1) == 1 && units.get(unit).isHole() && box < hole.boxes().size()) {
                PlannedStory.Place place = hole.boxes().get(box);
                if (place.column() < area.column() || place.line() < area.line()
                        || place.column() + place.width() > area.column() + area.width()
                        || place.line() + place.depth() > area.line() + area.depth()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The least cost of a unit in a rectangle anywhere on the page. */
    int least(int unit, int width, int depth) {
        Unit own = units.get(unit);
        if (!own.isHole()) {
            List<Dissection> ways = own.ways().get(width).get(depth);
            return ways == null ? PageBounds.NEVER : ways.getFirst().cost();
        }
        int box = own.items().getFirst() - stories.size();
        if (box < hole.boxes().size()) {
            PlannedStory.Place place = hole.boxes().get(box);
            int white = depth - place.depth();
            return place.width() == width && white >= 0 && white <= MOST_BESIDE_BOX
                    ? beside(width, white) : PageBounds.NEVER;
        }
        boolean fits = width * depth <= exactness.hole() && depth >= LEAST_HOLE;
        return fits ? costs.of("hole") + width * depth * costs.of("white-foot") : PageBounds.NEVER;
    }

    /** The ways in which one unit fills a rectangle at its place. */
    List<Dissection> cells(int unit, int column, int line, int width, int depth) {
        Unit own = units.get(unit);
        int item = own.items().getFirst();
        if (!own.isHole()) {
            Optional<Pin> pin = stories.get(item).story().plan().pin();
            return pin.isPresent() && !PageSearch.holds(pin.get(), column, line, hole.top())
                    ? List.of() : own.ways().get(width).getOrDefault(depth, List.of());
        }
        if (item < stories.size() + hole.boxes().size()) {
            PlannedStory.Place place = hole.boxes().get(item - stories.size());
            int white = depth - place.depth();
            boolean low = place.line() + place.depth() == hole.foot();
            return white >= 0 && white <= MOST_BESIDE_BOX
                    && PageSearch.holds(place, column, low ? line + white : line, width, place.depth())
                    ? List.of(box(item, width, depth, beside(width, white))) : List.of();
        }
        if (width * depth > exactness.hole() || depth < LEAST_HOLE) {
            return List.of();
        }
        int inside = line + depth == hole.foot() ? 0 : costs.of("hole-inside");
        return List.of(box(item, width, depth,
                inside + costs.of("hole") + width * depth * costs.of("white-foot")));
    }

    /** The price of lines of white between a box and the stories. */
    private int beside(int width, int white) {
        return width * white * costs.of("white-between");
    }

    private Dissection cell(int item, Module module, int depth, int less) {
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

    /** Ways of no story, for each width. */
    static List<Map<Integer, List<Dissection>>> none(int columns) {
        List<Map<Integer, List<Dissection>>> widths = new ArrayList<>();
        for (int width = 0; width <= columns; width++) {
            widths.add(new HashMap<>());
        }
        return widths;
    }
}
