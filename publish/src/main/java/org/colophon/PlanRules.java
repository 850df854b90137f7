package org.colophon;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;
import org.colophon.model.plan.PlannedStory.Place;

/**
 * The rules of planned pages, checked on the pages as they are planned: primers of newspaper design (Harrower), and the
 * taboos of Japanese desks (yokonarabi, harakiri). A page of which no cut keeps them all says which it breaks.
 */
final class PlanRules {

    /** Two headlines within a fifth of their size look alike. */
    private static final int ALIKE = 20;
    /** A headline that is larger by a twentieth is seen to be larger. */
    private static final int LARGER = 105;
    private static final int RAGGED = 2;
    /** A story of fewer lines may be mostly head. */
    private static final int SMALL = 8;
    /** Lines at the head and foot in which a cut is no cut through the page. */
    private static final int EDGE = 4;

    private PlanRules() {
    }

    /** The rules that a page breaks, in words. */
    static List<String> broken(PlannedPage page) {
        List<String> broken = new ArrayList<>();
        // Ears beside the masthead are apart from the stories of the page.
        List<PlannedStory> stories = page.stories().stream()
                .filter(story -> story.place().line() >= page.area().top())
                .toList();
        for (PlannedStory story : stories) {
            alone(story, broken);
            for (PlannedStory other : stories) {
                if (story != other && !story.id().equals(other.id())) {
                    together(story, other, broken);
                }
            }
        }
        lead(page, broken);
        cuts(page, broken);
        return broken;
    }

    private static void alone(PlannedStory story, List<String> broken) {
        int deepest = story.legs().stream().mapToInt(Integer::intValue).max().orElse(0);
        int shortest = story.legs().stream().mapToInt(Integer::intValue).min().orElse(0);
        if (deepest - shortest > RAGGED) {
            broken.add("the legs of " + story.id() + " differ by " + (deepest - shortest) + " lines");
        }
        if (story.place().depth() > SMALL && story.head() * 2 > story.place().depth()) {
            broken.add("the head of " + story.id() + " takes " + story.head() + " of " + story.place().depth()
                    + " lines");
        }
    }

    private static void together(PlannedStory story, PlannedStory other, List<String> broken) {
        Place one = story.place();
        Place two = other.place();
        boolean framed = story.frame() == PlannedStory.Frame.BOXED || other.frame() == PlannedStory.Frame.BOXED;
        if (one.column() + one.width() == two.column()) {
            int from = Math.max(one.line(), two.line());
            int to = Math.min(one.line() + story.head(), two.line() + other.head());
            int larger = Math.max(story.size(), other.size());
            boolean leads = isLead(story) && isLead(other);
            if (!framed && !leads && to > from && Math.abs(story.size() - other.size()) * 100 <= ALIKE * larger) {
                broken.add("the headlines of " + story.id() + " and " + other.id() + " are side by side and alike");
            }
            if (pictures(story, other)) {
                broken.add("the pictures of " + story.id() + " and " + other.id() + " touch");
            }
        }
        boolean below = two.line() >= one.line() + one.depth() && two.line() <= one.line() + one.depth() + 2;
        boolean columns = Math.min(one.column() + one.width(), two.column() + two.width())
                > Math.max(one.column(), two.column());
        if (below && columns && story.size() > 0 && other.size() * 100L > (long) story.size() * LARGER) {
            broken.add("the headline of " + other.id() + " is larger than that of " + story.id() + " above it");
        }
    }

    private static boolean isLead(PlannedStory story) {
        return story.tier().equals("lead");
    }

    private static boolean pictures(PlannedStory story, PlannedStory other) {
        return story.pictures().stream().anyMatch(one -> other.pictures().stream().anyMatch(two ->
                one.column() + one.width() == two.column()
                        && Math.min(one.line() + one.depth(), two.line() + two.depth())
                                - Math.max(one.line(), two.line()) > RAGGED));
    }

    private static void lead(PlannedPage page, List<String> broken) {
        if (page.stories().isEmpty()) {
            return;
        }
        PlannedStory lead = page.stories().getFirst();
        int depth = page.area().foot() - page.area().top();
        if (lead.place().line() - page.area().top() > depth * 12 / 100) {
            broken.add("the lead " + lead.id() + " is not at the top");
        }
        if (lead.place().width() * 100 < page.area().columns() * 39) {
            broken.add("the lead " + lead.id() + " has only " + lead.place().width() + " of "
                    + page.area().columns() + " columns");
        }
    }

    private static void cuts(PlannedPage page, List<String> broken) {
        int cuts = 0;
        boolean before = true;
        int foot = page.stories().stream()
                .mapToInt(story -> story.place().line() + story.place().depth())
                .max()
                .orElse(0);
        for (int line = page.area().top() + EDGE; line < foot - EDGE + 1; line++) {
            boolean free = isFree(page, line);
            cuts += free && !before ? 1 : 0;
            before = free;
        }
        if (cuts > 1) {
            broken.add(cuts + " cuts go through the page from side to side");
        }
        if (cuts > 0 && isSplit(page)) {
            broken.add("cuts go through the page both ways");
        }
    }

    private static boolean isFree(PlannedPage page, int line) {
        return page.stories().stream()
                .map(PlannedStory::place)
                .noneMatch(place -> place.line() < line && line < place.line() + place.depth());
    }

    private static boolean isSplit(PlannedPage page) {
        for (int column = 1; column < page.area().columns(); column++) {
            int gap = column;
            boolean crossed = page.stories().stream()
                    .map(PlannedStory::place)
                    .anyMatch(place -> place.column() < gap && gap < place.column() + place.width());
            if (!crossed) {
                return true;
            }
        }
        return false;
    }
}
