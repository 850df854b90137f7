package org.colophon;

import java.util.LinkedHashMap;
import java.util.Map;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;

/** The difference of two plans in words: which stories moved, changed their shape, came or went. */
final class PlanDifference {

    private PlanDifference() {
    }

    private record Placed(String page, PlannedStory story) { }

    /** Lines of text, one for each story that differs; empty if none does. */
    static String words(PlannedEdition before, PlannedEdition after) {
        Map<String, Placed> old = stories(before);
        Map<String, Placed> now = stories(after);
        StringBuilder text = new StringBuilder();
        now.forEach((id, placed) -> {
            Placed other = old.get(id);
            if (other == null) {
                text.append(id).append(": now on ").append(place(placed)).append('\n');
            } else if (!place(other).equals(place(placed))) {
                text.append(id).append(": from ").append(place(other)).append(" to ").append(place(placed))
                        .append('\n');
            }
        });
        old.forEach((id, placed) -> {
            if (!now.containsKey(id)) {
                text.append(id).append(": no longer on ").append(place(placed)).append('\n');
            }
        });
        return text.toString();
    }

    private static Map<String, Placed> stories(PlannedEdition plan) {
        Map<String, Placed> all = new LinkedHashMap<>();
        for (PlannedPage page : plan.pages()) {
            page.stories().forEach(story -> all.put(name(story), new Placed(page.page(), story)));
        }
        return all;
    }

    private static String name(PlannedStory story) {
        return story.isTail() ? story.id() + " (rest)" : story.id();
    }

    private static String place(Placed placed) {
        PlannedStory.Place place = placed.story().place();
        return "page " + placed.page() + ", " + place.width() + " x " + place.depth() + " at column "
                + (place.column() + 1) + ", line " + (place.line() + 1);
    }
}
