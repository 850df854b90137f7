package org.colophon.model.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A story of an edition before it is planned.
 *
 * @param id its name in plans
 * @param file its source, below the folder of the edition
 * @param pages printed numbers of the pages it may be on, the best first
 * @param rank its weight on a page, from 1, the heaviest first
 * @param treatment what the desk makes of it
 * @param need whether the edition may go without it
 * @param relations other stories that it is placed by
 * @param columns columns it may take
 * @param pictures pictures it may have
 * @param pin a place for it
 * @param jump the page on which it may go on
 */
public record StoryPlan(
        String id,
        String file,
        List<String> pages,
        int rank,
        Treatment treatment,
        Need need,
        Relations relations,
        Allowance columns,
        Allowance pictures,
        Optional<Pin> pin,
        Optional<Jump> jump) {

    private static final int MOST = 99;

    /** Whether an edition may go without a story. */
    public enum Need {
        /** It is printed, or the plan fails. */
        MUST,
        /** It is left out if there is no room. */
        MAY
    }

    /**
     * Other stories that a story is placed by.
     *
     * @param with the story that it is beside; empty for none
     * @param apart stories that are never beside it
     * @param refers the story that its text sends readers to; empty for none
     */
    public record Relations(String with, List<String> apart, String refers) {

        /** No relations. */
        public static final Relations NONE = new Relations("", List.of(), "");

        /** Copies the list. */
        public Relations {
            Objects.requireNonNull(with, "with");
            Objects.requireNonNull(refers, "refers");
            apart = List.copyOf(apart);
        }
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if it has no name or page, or its rank is not 1 to 99
     */
    public StoryPlan {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(treatment, "treatment");
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(relations, "relations");
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(pictures, "pictures");
        Objects.requireNonNull(pin, "pin");
        Objects.requireNonNull(jump, "jump");
        pages = List.copyOf(pages);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a story has an id");
        }
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a story has a page, or several that it may be on");
        }
        if (rank < 1 || rank > MOST) {
            throw new IllegalArgumentException("rank must be 1 to " + MOST + " but is " + rank);
        }
    }

    /**
     * Returns whether the edition is incomplete without it.
     *
     * @return false if it may be left out
     */
    public boolean isMust() {
        return need == Need.MUST;
    }
}
