package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.PlainText;
import org.colophon.model.plan.Allowance;
import org.colophon.model.plan.Jump;
import org.colophon.model.plan.PlannedStory;
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
     * @param part the part of it
     */
    record Candidate(StoryPlan plan, Article article, PlannedStory.Part part) {

        boolean isBrief() {
            return !isTail() && PageStory.isBrief(plan, characters(article));
        }

        boolean isTail() {
            return part.kind() == PlannedStory.Part.Kind.TAIL;
        }

        /** The beginning of the story, which goes on on another page. */
        Candidate head(String to, int paragraphs) {
            String word = plan.jump().map(Jump::word).filter(own -> !own.isEmpty()).orElseGet(() -> longest(title()));
            return new Candidate(plan, article,
                    new PlannedStory.Part(PlannedStory.Part.Kind.HEAD, to, paragraphs, word));
        }

        /** The rest of the story: no wishes but its rank hold for it. */
        Candidate tail(String from, int paragraphs) {
            String head = plan.jump().map(Jump::head).filter(own -> !own.isEmpty()).orElseGet(this::title);
            StoryPlan own = new StoryPlan(plan.id(), plan.file(), plan.pages(), plan.rank(), Treatment.NEWS,
                    plan.need(), StoryPlan.Relations.NONE, Allowance.ANY, new Allowance(0, 0), Optional.empty(),
                    Optional.empty());
            return new Candidate(own, article,
                    new PlannedStory.Part(PlannedStory.Part.Kind.TAIL, from, paragraphs, head));
        }

        private String title() {
            return PlainText.of(article.headline().title()).replace('\n', ' ');
        }

        private static String longest(String title) {
            String longest = "";
            for (String word : title.split("[^\\p{L}\\p{N}]+")) {
                longest = word.length() > longest.length() ? word : longest;
            }
            return longest.toUpperCase(Locale.ROOT);
        }
    }

    static int characters(Article article) {
        int lead = article.lead().stream().mapToInt(Tiers::length).sum();
        return lead + article.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .mapToInt(Tiers::length)
                .sum();
    }

    /** The characters of the first paragraphs of an article. */
    static int charactersOf(Article article, int paragraphs) {
        List<Block> blocks = new ArrayList<>(article.lead());
        article.sections().forEach(section -> blocks.addAll(section.blocks()));
        return blocks.stream().limit(paragraphs).mapToInt(Tiers::length).sum();
    }

    private static int length(Block block) {
        return PlainText.length(block);
    }

    /** The stories of a page, the heaviest first, each with its tier. */
    static List<PageStory> of(List<Candidate> candidates) {
        List<Candidate> order = new ArrayList<>(candidates);
        order.sort(Comparator.comparingInt((Candidate each) -> weight(each.plan()))
                .thenComparingInt(each -> each.isBrief() ? 2 : each.isTail() ? 1 : 0)
                .thenComparingInt(each -> each.plan().rank())
                .thenComparing(each -> each.plan().id()));
        long news = order.stream().filter(each -> !each.isBrief() && !each.isTail()).count();
        long seconds = Math.max(1, (news + 1) / 3);
        List<PageStory> stories = new ArrayList<>();
        for (Candidate each : order) {
            long taken = stories.stream().filter(story -> story.tier() == Rank.SECOND).count();
            boolean lead = stories.isEmpty() || stories.size() == 1 && each.plan().treatment() == Treatment.DOUBLE;
            boolean small = each.isTail() || each.plan().treatment() == Treatment.BOX || taken >= seconds;
            Rank tier = lead ? Rank.LEAD : each.isBrief() ? Rank.BRIEF : small ? Rank.THIRD : Rank.SECOND;
            stories.add(new PageStory(each.plan(), each.article(), tier, stories.size(), each.part()));
        }
        return stories;
    }

    private static int weight(StoryPlan plan) {
        return switch (plan.treatment()) {
            case LEAD -> 0;
            case DOUBLE -> 1;
            case NEWS, SECOND, EAR, BOX, BRIEF, FILLER, WHOLE, INVERTED -> 2;
        };
    }
}
