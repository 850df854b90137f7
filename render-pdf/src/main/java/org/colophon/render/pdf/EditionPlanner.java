package org.colophon.render.pdf;

import java.util.List;
import java.util.Objects;
import org.colophon.model.Edition;
import org.colophon.model.plan.EditionPlan;
import org.colophon.model.plan.PlanRequest;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.render.Progress;
import org.colophon.render.copy.CorrectionNotices;
import org.colophon.render.RenderContext;
import org.colophon.render.StageMeter;
import org.colophon.render.pdf.font.FontBook;
import org.colophon.render.pdf.line.Compositor;
import org.colophon.render.pdf.page.galley.PageJob;
import org.colophon.render.pdf.page.plan.IssuePlanner;
import org.colophon.render.picture.PictureDesk;
import org.colophon.style.PrintStyle;

/**
 * Plans editions: every story is set at every width by the compositor that prints it, and the pages are cut into what
 * was set. Thread-safe.
 */
public final class EditionPlanner {

    private EditionPlanner() {
    }

    /**
     * Plans an edition.
     *
     * @param edition the edition, whose articles are the stories of the plan in their order,
     *     {@link EditionPlan#ordered()}
     * @param plan what its desk asks for
     * @param style the look of its pages
     * @param context pictures, typefaces and cancellation
     * @return where each story is, and which are left out
     * @throws IllegalArgumentException if the edition has not one article for each story, or a cost is unknown
     */
    public static PlannedEdition plan(Edition edition, EditionPlan plan, PrintStyle style, RenderContext context) {
        return plans(edition, plan, style, context, PlanRequest.ONE).getFirst();
    }

    /**
     * Plans an edition in several ways, or plans some of its pages again.
     *
     * @param edition the edition, whose articles are the stories of the plan in their order
     * @param plan what its desk asks for
     * @param style the look of its pages
     * @param context pictures, typefaces and cancellation
     * @param request pages that stay, and the number of plans
     * @return the plans, the best first; fewer if there are no others
     * @throws IllegalArgumentException if the edition has not one article for each story, or a cost is unknown
     */
    public static List<PlannedEdition> plans(
            Edition edition, EditionPlan plan, PrintStyle style, RenderContext context, PlanRequest request) {
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(context, "context");
        if (edition.articles().size() != plan.stories().size()) {
            throw new IllegalArgumentException("the plan has " + plan.stories().size() + " stories but the edition has "
                    + edition.articles().size() + " articles: a story is a source of one article");
        }
        FontBook book = new FontBook(context.fonts());
        PageJob job = new PageJob(
                new Compositor(book, PdfRenderer.lexicon(edition, context)),
                book::prints,
                new PictureDesk(context),
                context,
                new StageMeter(Progress.Stage.COMPOSE, context));
        Edition printed = CorrectionNotices.in(edition);
        return new IssuePlanner(printed, plan, PdfRenderer.directed(style, edition), job).plans(request);
    }
}
