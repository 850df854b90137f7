package org.colophon.proof;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;
import org.colophon.render.pdf.PlacedBox;
import org.colophon.render.pdf.PlacedPages;

/** Finds the place on the page of white that no story of a plan fills. */
final class PlanHoles {

    private PlanHoles() {
    }

    static List<PageSpot> of(PlannedEdition plan, PlacedPages pages) {
        List<PageSpot> spots = new ArrayList<>();
        for (int i = 0; i < plan.pages().size(); i++) {
            for (PlannedPage.Hole hole : plan.pages().get(i).holes()) {
                spots.add(new PageSpot(i + 1, box(hole.place(), pages)));
            }
        }
        return spots;
    }

    private static PlacedBox box(PlannedStory.Place place, PlacedPages pages) {
        List<PlacedBox> columns = pages.columns();
        int last = Math.min(columns.size(), place.column() + place.width()) - 1;
        PlacedBox left = columns.get(Math.min(place.column(), columns.size() - 1));
        PlacedBox right = columns.get(Math.max(last, 0));
        return new PlacedBox(
                left.x(), left.y() + place.line() * pages.leading(), Math.max(0, right.x() + right.width() - left.x()),
                place.depth() * pages.leading());
    }
}
