package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.Article;
import org.colophon.model.PlainText;
import org.colophon.model.plan.PlannedStory;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.StoryThread;

/** Collects where the stories of planned pages are: head first, then leg by leg, then the same of the rest. */
final class StoryAreas {

    private final Grid grid;
    private final Map<String, StoryThread> threads = new LinkedHashMap<>();

    StoryAreas(Grid grid) {
        this.grid = grid;
    }

    void add(PlannedStory story, Article article, int page) {
        StoryThread before = threads.get(article.id());
        List<StoryThread.Area> places = new ArrayList<>(before == null ? List.of() : before.places());
        List<StoryThread.Area> beads = new ArrayList<>(before == null ? List.of() : before.beads());
        PlannedStory.Place place = story.place();
        places.add(area(page, place.column(), place.line(), place.width(), place.depth()));
        if (story.head() > 0) {
            beads.add(area(page, place.column(), place.line(), place.width(), story.head()));
        }
        for (int leg = 0; leg < story.legs().size(); leg++) {
            if (story.legs().get(leg) > 0) {
                beads.add(area(
                        page, place.column() + leg, place.line() + story.head(), 1, story.legs().get(leg)));
            }
        }
        String title = PlainText.of(article.headline().title()).replace('\n', ' ');
        threads.put(article.id(), new StoryThread(article.id(), title, places, beads));
    }

    private StoryThread.Area area(int page, int column, int line, int width, int depth) {
        return new StoryThread.Area(
                page, grid.columnStart(column), grid.lineTop(line), grid.span(width), depth * grid.leading);
    }

    List<StoryThread> threads() {
        return List.copyOf(threads.values());
    }
}
