package org.colophon.model.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A story at its place.
 *
 * @param id its name in the plan
 * @param rank its place among the stories of its page, from 1
 * @param tier its tier of headlines: lead, second, third or brief
 * @param place columns and lines that it takes
 * @param head grid lines of its head
 * @param form where its first picture is
 * @param pictures places of its pictures on the page
 * @param frame whether it has a frame
 * @param size size of its title, in thousandths of a point
 * @param legs grid lines that are filled in each of its columns
 * @param costs what it costs where it is, by the names of the costs
 */
public record PlannedStory(
        String id,
        int rank,
        String tier,
        Place place,
        int head,
        Form form,
        List<Place> pictures,
        Frame frame,
        int size,
        List<Integer> legs,
        Map<String, Integer> costs) {

    /**
     * A rectangle of a page.
     *
     * @param column first column, from 0
     * @param line first grid line, from 0
     * @param width columns
     * @param depth grid lines
     */
    public record Place(int column, int line, int width, int depth) {

        /**
         * Checks the values.
         *
         * @throws IllegalArgumentException if it is on no page
         */
        public Place {
            if (column < 0 || line < 0 || width < 1 || depth < 1) {
                throw new IllegalArgumentException("a place has columns and lines, not " + width + " x " + depth
                        + " at column " + column + ", line " + line);
            }
        }
    }

    /** The place of the first picture of a story. */
    public enum Form {
        /** It has none, or none that is placed by itself. */
        TEXT,
        /** Below the head, across all columns. */
        ACROSS,
        /** At the left below the head. */
        LEFT,
        /** At the right below the head. */
        RIGHT,
        /** In columns of its own at the right. */
        BESIDE
    }

    /** Whether a story has a frame. */
    public enum Frame {
        /** It has none. */
        NONE,
        /** A rule around it. */
        BOXED
    }

    /** Copies the collections. */
    public PlannedStory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(frame, "frame");
        pictures = List.copyOf(pictures);
        legs = List.copyOf(legs);
        costs = Collections.unmodifiableMap(new TreeMap<>(costs));
    }
}
