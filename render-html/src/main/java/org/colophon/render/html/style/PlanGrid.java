package org.colophon.render.html.style;

import java.util.Iterator;
import java.util.Optional;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;

/**
 * The pages of a planned edition as grids on wide screens: each story where it is printed, in as many columns. Rows
 * grow with their text, so that nothing is cut. On narrow screens stories follow by rank.
 */
public final class PlanGrid {

    private static final String FRAME = "@media screen and (min-width:1100px){\n"
            + "body.colophon>#text{max-inline-size:min(100vw - 2.5rem,84rem)}\n"
            + ".colophon .print-page{display:grid;column-gap:1.75rem;grid-auto-rows:minmax(.4rem,auto);"
            + "padding-block:2rem 3rem;border-block-start:3px double var(--line);font-size:.9375rem;line-height:1.7}\n"
            + ".colophon .print-page>article,.colophon .print-page>article+article{margin:0;padding:0;border:0;"
            + "padding-block-end:1.25rem}\n"
            + ".colophon .print-page .title{text-wrap:balance}\n"
            + ".colophon .print-page :is(.body+.body,section[id]+section[id]){margin-block-start:1.25rem}\n"
            + "body.colophon>#text .print-page figure{inline-size:auto;margin-inline:0;max-inline-size:100%}\n"
            + "body.colophon>#text .print-page figure.wide{column-span:all}\n";

    private final CssText css = new CssText(2_048);

    private PlanGrid() {
    }

    /** The style sheet of a planned edition; empty for articles one after another. */
    public static Optional<StyleSheet> of(Optional<PlannedEdition> plan, Edition edition) {
        return plan.map(dummy -> StyleSheet.of(new PlanGrid().write(dummy, edition)));
    }

    private CssText write(PlannedEdition plan, Edition edition) {
        css.raw(FRAME);
        Iterator<Article> articles = edition.articles().iterator();
        for (int page = 0; page < plan.pages().size(); page++) {
            PlannedPage sheet = plan.pages().get(page);
            css.raw("#print-page-").number(page + 1).raw("{grid-template-columns:repeat(")
                    .number(sheet.area().columns()).raw(",minmax(0,1fr))}\n");
            for (PlannedStory story : sheet.stories()) {
                if (story.isTail()) {
                    place("rest-" + (page + 1) + "-" + story.rank(), "", story.place());
                } else {
                    story(articles.next().id(), story, sheet.area().top());
                }
            }
            for (PlannedPage.Box box : sheet.boxes()) {
                if (box.box().file() != null) {
                    place(articles.next().id(), "", box.place());
                }
            }
        }
        return css.raw("}\n");
    }

    /** A story in its columns; an ear above the page, across it. */
    private void story(String id, PlannedStory story, int top) {
        if (story.place().line() < top) {
            selector(id).raw("{grid-column:1/-1;grid-row:1}\n");
            return;
        }
        boolean framed = story.frame() == PlannedStory.Frame.BOXED;
        place(id, framed ? ";outline:1px solid var(--line);outline-offset:.6rem" : "", story.place());
        selector(id).raw(" .title{font-size:").raw(switch (story.tier()) {
            case "lead" -> "2.5rem";
            case "second" -> "1.9rem";
            case "third" -> "1.45rem";
            default -> "1.2rem";
        }).raw("}\n");
        if (story.place().width() > 1) {
            selector(id).raw(" .body{columns:").number(story.place().width()).raw(";column-gap:1.75rem}\n");
        }
    }

    private CssText selector(String id) {
        return css.raw("[id=").string(id).raw("]");
    }

    /** Rows are counted from the second: the first is for ears. */
    private void place(String id, String more, PlannedStory.Place place) {
        selector(id).raw("{grid-column:").number(place.column() + 1).raw("/span ").number(place.width())
                .raw(";grid-row:").number(place.line() + 2).raw("/span ").number(place.depth()).raw(more).raw("}\n");
    }
}
