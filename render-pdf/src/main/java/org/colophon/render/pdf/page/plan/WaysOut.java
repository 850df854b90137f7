package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colophon.model.plan.PageBox;
import org.colophon.model.plan.PagePlan;

/** Says in words why a story has no room on its page, and what a desk can do about it at the least cost. */
final class WaysOut {

    private final PagePlan sheet;
    private final Newshole hole;
    private final PagePlanner.Solved page;
    private final int measure;

    /**
     * The ways out for one page.
     *
     * @param sheet what the desk asked for
     * @param hole the newshole
     * @param page the page as planned
     * @param measure characters of a line
     */
    WaysOut(PagePlan sheet, Newshole hole, PagePlanner.Solved page, int measure) {
        this.sheet = sheet;
        this.hole = hole;
        this.page = page;
        this.measure = measure;
    }

    /** Why a story is left out. */
    String of(int story) {
        PageShapes.StoryShapes out = page.stories().get(story);
        if (out.modules().isEmpty()) {
            return "it cannot be set on a page: its head is too deep for its text";
        }
        int needed = least(out);
        int free = hole.area();
        for (int i = 0; i < page.stories().size(); i++) {
            free -= page.left().contains(i) ? 0 : least(page.stories().get(i));
        }
        int missing = needed - free;
        String room = "page " + sheet.page() + " has no room for it: it needs " + needed + " column lines at least";
        if (missing <= 0) {
            return room + ", and no cut of the page takes it beside the others; cheapest ways out: "
                    + String.join("; ", others(story, Math.max(1, needed / 10)));
        }
        return room + ", " + missing + " more than the others leave; cheapest ways out: "
                + String.join("; ", others(story, missing));
    }

    private List<String> others(int story, int lines) {
        List<String> ways = new ArrayList<>();
        Optional<PageShapes.StoryShapes> longest = page.stories().stream()
                .filter(other -> !other.modules().isEmpty() && other != page.stories().get(story))
                .max(Comparator.comparingInt(WaysOut::least));
        longest.ifPresent(other -> ways.add("cut " + other.story().id() + " by " + lines + " column lines, about "
                + lines * measure + " characters"));
        sheet.boxes().stream()
                .filter(box -> box.kind() == PageBox.Kind.AD)
                .findFirst()
                .ifPresent(box -> ways.add("make " + box.name() + " "
                        + (lines + box.width(hole.columns()) - 1) / box.width(hole.columns()) + " lines less deep"));
        ways.add("give it another page");
        return ways;
    }

    private static int least(PageShapes.StoryShapes story) {
        return story.modules().stream()
                .mapToInt(module -> module.width() * (module.depth() + 1))
                .min()
                .orElse(0);
    }
}
