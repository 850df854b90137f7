package org.colophon;

import java.util.Locale;
import java.util.stream.Stream;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;

/** Says in words and lines where each story of a page is. */
final class PlanWords {

    private PlanWords() {
    }

    static void page(PlannedPage page, int measure, StringBuilder text) {
        PlannedPage.Area area = page.area();
        text.append((page.page() + " " + page.section()).strip()).append("  ").append(area.foot() - area.top())
                .append(" lines, ").append(area.columns()).append(" columns: ").append(page.stories().size())
                .append(page.stories().size() == 1 ? " story" : " stories").append(", white ").append(white(page))
                .append(" lines, cost ").append(page.cost() / 10).append('\n');
        page.stories().forEach(story -> text.append("   ").append(story(story)).append('\n'));
        page.holes().forEach(hole -> text.append("   hole: column ").append(hole.place().column() + 1)
                .append(", line ").append(hole.place().line() + 1).append(", ").append(hole.place().width())
                .append(" x ").append(hole.place().depth()).append(" lines, for an advertisement of ")
                .append(hole.width()).append(" x ").append(hole.height()).append(" mm or a filler of about ")
                .append(hole.place().width() * hole.place().depth() * measure).append(" characters\n"));
        PlanRules.broken(page).forEach(rule -> text.append("   rule broken: ").append(rule).append('\n'));
    }

    private static String story(PlannedStory story) {
        PlannedStory.Place place = story.place();
        String picture = story.pictures().isEmpty() ? "" : ", picture "
                + story.form().name().toLowerCase(Locale.ROOT) + " " + story.pictures().getFirst().width() + " x "
                + story.pictures().getFirst().depth();
        String box = story.frame() == PlannedStory.Frame.BOXED ? ", box" : "";
        PlannedStory.Part part = story.part();
        String jump = switch (part.kind()) {
            case WHOLE -> "";
            case HEAD -> ", goes on on page " + part.page();
            case TAIL -> ", rest from page " + part.page();
        };
        return story.id() + " " + story.tier() + " " + place.width() + " x " + place.depth() + ", column "
                + (place.column() + 1) + ", line " + (place.line() + 1) + picture + box + jump;
    }

    /** Column lines that nothing fills: at the feet of legs, below stories, above boxes, and in holes. */
    private static int white(PlannedPage page) {
        int white = 0;
        for (PlannedStory story : page.stories()) {
            int deepest = story.legs().stream().mapToInt(Integer::intValue).max().orElse(0);
            int short_ = story.legs().stream().mapToInt(leg -> deepest - leg).sum();
            int frame = story.frame() == PlannedStory.Frame.BOXED ? 1 : 0;
            int below = story.place().depth() - story.head() - deepest - frame;
            white += short_ + Math.max(0, below) * story.place().width();
        }
        for (PlannedPage.Hole hole : page.holes()) {
            white += hole.place().width() * hole.place().depth();
        }
        for (PlannedPage.Box box : page.boxes()) {
            white += above(box.place(), page) * box.place().width();
        }
        return white;
    }

    /** Lines of white between a box in a corner at the foot and what is above it, beyond the usual line. */
    private static int above(PlannedStory.Place box, PlannedPage page) {
        if (box.line() + box.depth() != page.area().foot()) {
            return 0;
        }
        return Stream.concat(page.stories().stream().map(PlannedStory::place),
                        page.holes().stream().map(PlannedPage.Hole::place))
                .filter(place -> place.column() < box.column() + box.width()
                        && box.column() < place.column() + place.width()
                        && place.line() + place.depth() <= box.line())
                .mapToInt(place -> box.line() - place.line() - place.depth() - 1)
                .min()
                .orElse(0);
    }
}
