package org.colophon.model.plan;

import java.util.List;

/**
 * A wish for plans of an edition: pages that stay as they were planned before, and how many plans there are to be.
 *
 * @param before pages of an earlier plan; those that are {@link PlannedPage.Search#FROZEN} stay, the others are
 *     searched again
 * @param plans plans to choose from, the best first
 */
public record PlanRequest(List<PlannedPage> before, int plans) {

    /** One plan in which all pages are searched. */
    public static final PlanRequest ONE = new PlanRequest(List.of(), 1);
    private static final int MOST = 5;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are to be fewer than 1 or more than 5 plans
     */
    public PlanRequest {
        before = List.copyOf(before);
        if (plans < 1 || plans > MOST) {
            throw new IllegalArgumentException("there are 1 to " + MOST + " plans, not " + plans);
        }
    }

    /**
     * Returns the pages that stay.
     *
     * @return those of the earlier plan that are frozen
     */
    public List<PlannedPage> frozen() {
        return before.stream().filter(page -> page.search() == PlannedPage.Search.FROZEN).toList();
    }
}
