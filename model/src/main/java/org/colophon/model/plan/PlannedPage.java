package org.colophon.model.plan;

import java.util.List;
import java.util.Objects;

/**
 * A page with everything at its place.
 *
 * @param page its printed number
 * @param section the section in its folio line; empty for none
 * @param area columns and lines
 * @param boxes what no story takes, each at its place
 * @param stories the stories, by rank
 * @param holes white that is left
 * @param cost cost of the whole, in column lines of white
 * @param search whether the page is searched again when it is the input of a plan
 */
public record PlannedPage(
        String page,
        String section,
        Area area,
        List<Box> boxes,
        List<PlannedStory> stories,
        List<Hole> holes,
        int cost,
        Search search) {

    /**
     * The columns and lines of a page.
     *
     * @param columns columns of the page
     * @param lines grid lines of the page
     * @param top first line of stories
     * @param foot line below the last line of stories
     */
    public record Area(int columns, int lines, int top, int foot) { }

    /**
     * A box at its place.
     *
     * @param box the box
     * @param place columns and lines that it takes
     */
    public record Box(PageBox box, PlannedStory.Place place) {
        /** Checks for null. */
        public Box {
            Objects.requireNonNull(box, "box");
            Objects.requireNonNull(place, "place");
        }
    }

    /**
     * White that is left on a page.
     *
     * @param place columns and lines
     * @param width its width in millimetres
     * @param height its height in millimetres
     */
    public record Hole(PlannedStory.Place place, int width, int height) {
        /** Checks for null. */
        public Hole {
            Objects.requireNonNull(place, "place");
        }
    }

    /** Whether a page is searched again. */
    public enum Search {
        /** It is. */
        FREE,
        /** It stays as it is. */
        FROZEN
    }

    /** Copies the lists. */
    public PlannedPage {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(search, "search");
        boxes = List.copyOf(boxes);
        stories = List.copyOf(stories);
        holes = List.copyOf(holes);
    }
}
