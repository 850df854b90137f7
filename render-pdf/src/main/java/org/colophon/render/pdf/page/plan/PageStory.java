package org.colophon.render.pdf.page.plan;

import org.colophon.model.Article;
import org.colophon.model.plan.PlannedStory;
import org.colophon.model.plan.StoryPlan;
import org.colophon.model.plan.Treatment;
import org.colophon.style.Rank;

/**
 * A story on its way to a page: what its desk asks for, its article, and its tier of headlines there.
 *
 * @param plan the wishes of the desk
 * @param article the text
 * @param tier its headline
 * @param weight its place among the stories of its page by weight, from 0
 * @param part the part of it that is on the page
 */
record PageStory(StoryPlan plan, Article article, Rank tier, int weight, PlannedStory.Part part) {

    /** Text of so many characters is news in a few lines. */
    private static final int FEW = 180;

    String id() {
        return plan.id();
    }

    /** Whether it is the heaviest of its page. */
    boolean isLead() {
        return weight == 0;
    }

    /** The same with the next smaller headline. */
    PageStory smaller() {
        Rank less = Rank.values()[Math.min(tier.ordinal() + 1, Rank.BRIEF.ordinal())];
        return new PageStory(plan, article, less, weight, part);
    }

    /** Whether this is the rest of a story that begins on an earlier page. */
    boolean isTail() {
        return part.kind() == PlannedStory.Part.Kind.TAIL;
    }

    /** The name by which its shapes are known. */
    String key() {
        return id() + ' ' + part.kind() + part.paragraphs() + ' ' + tier + ' ' + isLead();
    }

    boolean isBoxed() {
        return plan.treatment() == Treatment.BOX || plan.treatment() == Treatment.EAR;
    }

    /** Whether a story is small whatever its rank. */
    static boolean isBrief(StoryPlan plan, int characters) {
        return switch (plan.treatment()) {
            case BRIEF, FILLER, EAR -> true;
            case LEAD, DOUBLE, SECOND, BOX -> false;
            case NEWS, WHOLE, INVERTED -> characters <= FEW;
        };
    }
}
