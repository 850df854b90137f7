package org.colophon.render.pdf.page.plan;

import org.colophon.model.plan.PlannedStory.Form;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.style.Rank;

/** The price of the shape of a story by itself, in tenths of a column line of white. */
final class ModulePrice {

    /** The cost of breaks in tenths of a line, and the most that counts. */
    private static final long BREAKS = 1_000_000;
    private static final int MOST_BREAKS = 600;
    /** Legs are 10 inches long at most (primers of design: two to ten). */
    private static final int LONGEST = 720_000;
    private static final int LONG = 40;
    private static final int DEEP_HEAD = 45;

    private final PlanCosts costs;
    private final Grid grid;

    ModulePrice(PlanCosts costs, Grid grid) {
        this.costs = costs;
        this.grid = grid;
    }

    int longestLeg() {
        return LONGEST / grid.leading;
    }

    /** Lines of white that a head may have beyond its own. */
    int mostWhite(Rank tier) {
        return switch (tier) {
            case LEAD -> 5;
            case SECOND -> 4;
            case THIRD -> 3;
            case BRIEF -> 2;
        };
    }

    int of(PageStory story, ModuleMaker.Shape shape, int white, int depth) {
        int deepest = shape.filled().stream().mapToInt(Integer::intValue).max().orElse(0);
        int gaps = shape.filled().stream().mapToInt(lines -> lines == 0 ? 0 : deepest - lines).sum();
        int cost = gaps * costs.of("white");
        cost += (int) Math.min(MOST_BREAKS, shape.columns().cost() / BREAKS) * costs.of("breaks");
        cost += white * white * shape.width() * costs.of("white-head");
        cost += Math.max(0, deepest - LONG) * shape.width() * costs.of("leg-long");
        int head = (shape.head().lines() + white) * 100 / Math.max(1, depth);
        cost += Math.max(0, head - DEEP_HEAD) * costs.of("head-share");
        cost += Math.abs(shape.setting().cut()) * shape.setting().columns() * costs.of("picture-cut") / 4;
        if (story.isLead() && shape.width() * 2 < grid.columns) {
            cost += costs.of("lead-narrow");
        }
        if (!story.isLead() && story.tier().compareTo(Rank.THIRD) >= 0 && shape.width() == grid.columns) {
            cost += costs.of("across-small");
        }
        if (shape.setting().form() != Form.TEXT && shape.setting().columns() == grid.columns) {
            cost += costs.of("across-small");
        }
        return cost;
    }
}
