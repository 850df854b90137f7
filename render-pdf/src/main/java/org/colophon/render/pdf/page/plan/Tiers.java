package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.PlainText;
import org.colophon.model.plan.StoryPlan;
import org.colophon.model.plan.Treatment;
import org.colophon.style.Rank;

/** Gives the stories of a page their tiers of headlines: one lead, some second, the others third, and briefs. */
final class Tiers {

    private Tiers() {
    }

    /**
     * A story that may be on a page.
     *
     * @param plan the wishes of the desk
     * @param article the text
     */
    record Candidate(StoryPlan plan, Article article) {

        boolean isBrief() {
            return PageStory.isBrief(plan, characters(article));
        }
    }

    static int characters(Article article) {
        int lead = article.lead().stream().mapToInt(Tiers::length).sum();
        return lead + article.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .mapToInt(Tiers::length)
                .sum();
    }

    private static int length(Block block) {
        return PlainText.length(block);
    }

    /** The stories of a page, the heaviest first, each with its tier. */
    static List<PageStory> of(List<Candidate> candidates) {
        List<Candidate> order = new ArrayList<>(candidates);
        order.sort(java.util.Comparator.comparingInt((Candidate each) -> weight(each.plan()))
                .thenComparingInt(each -> each.isBrief() ? 1 : 0)
                .thenComparingInt(each -> each.plan().rank())
                .thenComparing(each -> each.plan().id()));
        long news = order.stream().filter(each -> !each.isBrief()).count();
        long seconds = Math.max(1, (news + 1) / 3);
        List<PageStory> stories = new ArrayList<>();
        for (Candidate each : order) {
            long taken = stories.stream().filter(story -> story.tier() == Rank.SECOND).count();
            Rank tier = stories.isEmpty() ? Rank.LEAD
                    : each.isBrief() ? Rank.BRIEF
                    : each.plan().treatment() == Treatment.BOX || taken >= seconds ? Rank.THIRD : Rank.SECOND;
            stories.add(new PageStory(each.plan(), each.article(), tier, stories.size()));
        }
        return stories;
    }

    private static int weight(StoryPlan plan) {
        return plan.treatment() == Treatment.LEAD ? 0 : 1;
    }
}
