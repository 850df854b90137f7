package org.colophon.render.pdf.page.plan;

import java.util.List;
import java.util.Map;
import org.colophon.model.plan.StoryPlan;
import org.colophon.model.plan.Treatment;

/** The price of stories that are beside or above each other, in tenths of a column line of white. */
final class JoinPrice {

    /** Stories that never meet. */
    static final int NEVER = 1_000_000;
    /** Headlines within a fifth of their size look alike; within a third they nearly do. */
    private static final int ALIKE = 20;
    private static final int NEAR = 33;
    /** A headline that is larger by a twentieth is seen to be larger. */
    private static final int LARGER = 105;

    private final PlanCosts costs;
    private final List<StoryPlan> stories;
    private final Map<String, Integer> numbers;
    /** Stories that are wanted beside another. */
    private final int wishes;

    /**
     * Prices of the joins of a page.
     *
     * @param costs the table
     * @param stories the stories by their numbers
     * @param numbers the numbers of the stories by their ids
     */
    JoinPrice(PlanCosts costs, List<StoryPlan> stories, Map<String, Integer> numbers) {
        this.costs = costs;
        this.stories = List.copyOf(stories);
        this.numbers = Map.copyOf(numbers);
        this.wishes = (int) stories.stream()
                .filter(story -> numbers.containsKey(story.relations().with()))
                .count();
    }

    /** The most that a join makes cheaper. */
    int mostSaved() {
        return wishes * costs.of("beside");
    }

    /** Two parts side by side. */
    int row(Dissection left, Dissection right) {
        int cost = 0;
        for (Rim one : left.rims().right()) {
            for (Rim other : right.rims().left()) {
                cost += beside(one, other);
            }
        }
        return cost;
    }

    private int beside(Rim one, Rim other) {
        int cost = 0;
        if (isDouble(one.item()) || isDouble(other.item())) {
            return one.overlaps(other) ? related(one.item(), other.item()) + related(other.item(), one.item()) : 0;
        }
        if (one.size() > 0 && other.size() > 0 && !one.boxed() && !other.boxed() && one.headsMeet(other)) {
            int larger = Math.max(one.size(), other.size());
            int apart = Math.abs(one.size() - other.size()) * 100;
            cost += apart <= ALIKE * larger ? costs.of("collision")
                    : apart <= NEAR * larger ? costs.of("collision-near") : 0;
        }
        if (one.pictureTo() > 0 && other.pictureTo() > 0 && one.picturesMeet(other)) {
            cost += costs.of("pictures-touch");
        }
        if (one.overlaps(other)) {
            cost += related(one.item(), other.item()) + related(other.item(), one.item());
        }
        return cost;
    }

    /** Whether a story is a second lead, whose headline may be beside that of the first. */
    private boolean isDouble(int item) {
        return item == 1 && item < stories.size() && stories.get(item).treatment() == Treatment.DOUBLE;
    }

    /** A story that is wanted beside another costs less there; one that is never beside another cannot be there. */
    private int related(int item, int other) {
        if (item >= stories.size() || other >= stories.size()) {
            return 0;
        }
        StoryPlan.Relations relations = stories.get(item).relations();
        boolean apart = relations.apart().stream().anyMatch(id -> numbers.getOrDefault(id, -1) == other);
        boolean with = numbers.getOrDefault(relations.with(), -1) == other;
        return apart ? NEVER : with ? -costs.of("beside") : 0;
    }

    /** One part above another. */
    int stack(Dissection upper, Dissection lower) {
        int cost = 0;
        for (Rim above : upper.rims().bottom()) {
            for (Rim below : lower.rims().top()) {
                if (above.overlaps(below)) {
                    cost += related(above.item(), below.item()) + related(below.item(), above.item());
                    boolean larger = above.size() > 0 && below.size() * 100L > (long) above.size() * LARGER;
                    cost += larger && !inverted(below.item()) ? costs.of("larger-below") : 0;
                }
            }
        }
        return cost;
    }

    private boolean inverted(int item) {
        return item < stories.size() && stories.get(item).treatment() == Treatment.INVERTED;
    }
}
