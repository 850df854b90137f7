package org.colophon.model.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An edition as its desk asks for it: its name and day, its pages, and the stories for them. Immutable and thread-safe.
 *
 * @param publication name of the paper; null to take it from the house file or the sources
 * @param issue number of the issue as printed; null for none
 * @param date day of the issue; null for none
 * @param style a built-in style, or a style file below the folder of the edition; null for the caller's
 * @param house a house file below the folder of the edition; null for the caller's
 * @param nameplate the lines below its name on the front page
 * @param pages the pages in their order
 * @param stories the stories
 * @param costs costs of the planner that differ from the usual ones, by their names
 */
public record EditionPlan(
        @Nullable String publication,
        @Nullable String issue,
        @Nullable LocalDate date,
        @Nullable String style,
        @Nullable String house,
        Nameplate nameplate,
        List<PagePlan> pages,
        List<StoryPlan> stories,
        Map<String, Integer> costs) {

    /**
     * Checks that names are told apart, and that stories name pages and stories of the plan.
     *
     * @throws IllegalArgumentException if they do not
     */
    public EditionPlan {
        Objects.requireNonNull(nameplate, "nameplate");
        pages = List.copyOf(pages);
        stories = List.copyOf(stories);
        costs = Collections.unmodifiableMap(new TreeMap<>(costs));
        Set<String> labels = new HashSet<>();
        for (PagePlan page : pages) {
            require(labels.add(page.page()), "two pages have the number " + page.page());
        }
        Set<String> ids = new HashSet<>();
        for (StoryPlan story : stories) {
            require(ids.add(story.id()), "two stories have the id " + story.id());
        }
        for (StoryPlan story : stories) {
            for (String page : story.pages()) {
                require(labels.contains(page), "the story " + story.id() + " is for page " + page
                        + ", which the plan does not have");
            }
            related(story, story.relations().with(), ids);
            related(story, story.relations().refers(), ids);
            story.relations().apart().forEach(other -> related(story, other, ids));
            jump(story, pages.stream().map(PagePlan::page).toList());
        }
    }

    private static void related(StoryPlan story, String other, Set<String> ids) {
        require(other.isEmpty() || ids.contains(other) && !other.equals(story.id()), "the story " + story.id()
                + " names the story " + other + ", which is no other story of the plan");
    }

    private static void jump(StoryPlan story, List<String> labels) {
        story.jump().ifPresent(jump -> {
            require(labels.contains(jump.to()), "the story " + story.id() + " may go on on page " + jump.to()
                    + ", which the plan does not have");
            for (String page : story.pages()) {
                require(labels.indexOf(page) < labels.indexOf(jump.to()), "the story " + story.id()
                        + " may go on on page " + jump.to() + ", which is not after page " + page);
            }
        });
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /**
     * Returns the stories in an order that does not depend on that of the file: by their first page, rank and id.
     *
     * @return the stories
     */
    public List<StoryPlan> ordered() {
        List<String> labels = pages.stream().map(PagePlan::page).toList();
        return stories.stream()
                .sorted(Comparator.comparingInt((StoryPlan story) -> labels.indexOf(story.pages().getFirst()))
                        .thenComparingInt(StoryPlan::rank)
                        .thenComparing(StoryPlan::id))
                .toList();
    }
}
