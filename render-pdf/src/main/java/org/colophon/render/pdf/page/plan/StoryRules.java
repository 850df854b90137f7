package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.Ink;

/** The rules between the stories of a page: one above each, hairlines beside. Frames need none. */
final class StoryRules {

    private static final int ABOVE = 400;

    private final Grid grid;
    private final PlannedPage page;

    StoryRules(Grid grid, PlannedPage page) {
        this.grid = grid;
        this.page = page;
    }

    List<PageItem> items() {
        List<PageItem> rules = new ArrayList<>();
        for (PlannedStory story : page.stories()) {
            if (story.frame() == PlannedStory.Frame.NONE) {
                above(story, rules);
                beside(story, rules);
            }
        }
        return rules;
    }

    private void above(PlannedStory story, List<PageItem> rules) {
        PlannedStory.Place place = story.place();
        boolean framed = page.stories().stream().anyMatch(other -> other.frame() == PlannedStory.Frame.BOXED
                && other.place().line() + other.place().depth() == place.line() - 1
                && other.place().column() <= place.column()
                && other.place().column() + other.place().width() >= place.column() + place.width());
        if (place.line() > page.area().top() && !framed) {
            int height = grid.lineTop(place.line()) - grid.leading / 2 - ABOVE / 2;
            rules.add(new PageItem.Rule(
                    grid.columnStart(place.column()), height, grid.span(place.width()), ABOVE, Ink.BLACK));
        }
    }

    /** Hairlines at its left, where another story without a frame is beside it. */
    private void beside(PlannedStory story, List<PageItem> rules) {
        PlannedStory.Place place = story.place();
        int inline = grid.columnStart(place.column()) - grid.gap / 2 - grid.rule / 2;
        for (PlannedStory other : page.stories()) {
            PlannedStory.Place left = other.place();
            int from = Math.max(left.line(), place.line());
            int to = Math.min(left.line() + left.depth(), place.line() + place.depth());
            if (grid.rule > 0 && other.frame() == PlannedStory.Frame.NONE && to > from
                    && left.column() + left.width() == place.column()) {
                rules.add(new PageItem.Rule(
                        inline, grid.lineTop(from), grid.rule, (to - from) * grid.leading, Ink.BLACK));
            }
        }
    }
}
