package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The price of a page as a whole: cuts through it, its pictures, the step from its lead to the next headline. */
final class PagePrice {

    /** A title of the lead is a quarter larger than the next. */
    private static final int STEP = 125;
    /** The largest picture is so much larger than the next, in per cent. */
    private static final int DOMINANT = 130;
    /** Pictures take so many per cent of the page. */
    private static final int LEAST_PICTURES = 6;
    private static final int MOST_PICTURES = 45;
    /** Lines at the head and foot of a page in which a cut is no cut through it. */
    private static final int EDGE = 3;

    private final PlanCosts costs;
    private final Newshole hole;

    PagePrice(PlanCosts costs, Newshole hole) {
        this.costs = costs;
        this.hole = hole;
    }

    /** The price of parts of the whole width beyond their stories and joins. */
    int wide(Dissection way) {
        int cuts = way.cuts(EDGE + 1, way.depth() - EDGE);
        int cost = cuts == 0 ? 0 : costs.of("through-cut") + (cuts - 1) * costs.of("through-more");
        cost += cuts > 0 && way.columns() != 0 ? costs.of("both-ways") : 0;
        return way.depth() >= hole.depth() - PagePlanner.MOST_OPEN ? cost + pictures(way) : cost;
    }

    private int pictures(Dissection way) {
        List<Dissection.Placed> placed = new ArrayList<>();
        way.placed(0, 0, placed);
        List<Module> modules = placed.stream()
                .filter(each -> each.cell().module() != null)
                .sorted(Comparator.comparingInt(each -> each.cell().item()))
                .map(each -> each.cell().module())
                .toList();
        List<Integer> areas = modules.stream()
                .map(Module::pictureArea)
                .filter(area -> area > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        int cost = 0;
        for (Dissection.Placed each : placed) {
            boolean lead = each.cell().item() == 0;
            cost += lead && each.column() > 0 ? costs.of("lead-right") : 0;
            cost += lead && each.line() > 0 ? costs.of("lead-low") : 0;
        }
        if (!areas.isEmpty()) {
            int all = areas.stream().mapToInt(Integer::intValue).sum() * 100;
            int page = hole.columns() * hole.depth();
            cost += all < LEAST_PICTURES * page || all > MOST_PICTURES * page ? costs.of("picture-few") : 0;
            boolean dominant = areas.size() < 2 || areas.get(0) * 100 >= areas.get(1) * DOMINANT;
            cost += dominant ? 0 : costs.of("no-dominant");
        }
        // Of two leads the second is as large as the first.
        int next = modules.size() > 2 && modules.get(1).size() == modules.get(0).size() ? 2 : 1;
        if (modules.size() > next && modules.get(next).size() > 0) {
            boolean far = modules.get(0).size() * 100L >= (long) modules.get(next).size() * STEP;
            cost += far ? 0 : costs.of("lead-near");
        }
        return cost;
    }
}
