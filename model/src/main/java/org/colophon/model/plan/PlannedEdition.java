package org.colophon.model.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The dummy of an edition: every page with the place of every story. It is a report, the input of the next plan, and
 * what is printed.
 *
 * @param pages the pages in their order
 * @param leftOut the stories that are on no page
 * @param nameplate the lines below the name of the paper on the front page
 */
public record PlannedEdition(List<PlannedPage> pages, List<LeftOut> leftOut, Nameplate nameplate) {

    /**
     * A story that is on no page.
     *
     * @param id its name in the plan
     * @param reason why
     */
    public record LeftOut(String id, String reason) {
        /** Checks for null. */
        public LeftOut {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Copies the lists. */
    public PlannedEdition {
        Objects.requireNonNull(nameplate, "nameplate");
        pages = List.copyOf(pages);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A dummy with the usual lines below the name of the paper.
     *
     * @param pages the pages in their order
     * @param leftOut the stories that are on no page
     */
    public PlannedEdition(List<PlannedPage> pages, List<LeftOut> leftOut) {
        this(pages, leftOut, Nameplate.PLAIN);
    }

    /**
     * Returns the ids of the stories in the order in which they are read: page by page, by rank.
     *
     * @return each once
     */
    public List<String> order() {
        Set<String> order = new LinkedHashSet<>();
        pages.forEach(page -> page.stories().forEach(story -> order.add(story.id())));
        return List.copyOf(order);
    }
}
