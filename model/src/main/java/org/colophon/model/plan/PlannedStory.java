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
 * @param part the part of it that is here
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
        Map<String, Integer> costs,
        Part part) {

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

    /**
     * The part of a story on a page. A story that jumps has its head on one page and its tail on a later one.
     *
     * @param kind which part
     * @param page the printed number of the page of the other part; empty for a whole story
     * @param paragraphs the passages of its text before the jump; 0 for a whole story
     * @param words of a head the word by which readers find the rest, of a tail its headline
     */
    public record Part(Kind kind, String page, int paragraphs, String words) {

        /** All of a story. */
        public static final Part WHOLE = new Part(Kind.WHOLE, "", 0, "");

        /** The parts of stories. */
        public enum Kind {
            /** All of it. */
            WHOLE,
            /** Its beginning, up to the jump. */
            HEAD,
            /** The rest, on a later page. */
            TAIL
        }

        /**
         * Checks the values.
         *
         * @throws IllegalArgumentException if a part has no other part, or nothing is before the jump
         */
        public Part {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(page, "page");
            Objects.requireNonNull(words, "words");
            if (kind == Kind.WHOLE ? !page.isEmpty() || paragraphs != 0 : page.isBlank() || paragraphs < 1) {
                throw new IllegalArgumentException(
                        "a part of a story has the page of the other part and the paragraphs before the jump");
            }
        }
    }

    /**
     * Returns whether this is the rest of a story that begins on an earlier page.
     *
     * @return true for its tail
     */
    public boolean isTail() {
        return part.kind() == Part.Kind.TAIL;
    }

    /** Copies the collections. */
    public PlannedStory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(part, "part");
        pictures = List.copyOf(pictures);
        legs = List.copyOf(legs);
        costs = Collections.unmodifiableMap(new TreeMap<>(costs));
    }
}
