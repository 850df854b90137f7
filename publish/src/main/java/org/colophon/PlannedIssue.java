package org.colophon;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colophon.model.plan.EditionPlan;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.PlannedPage;
import org.colophon.style.PageDumps;
import org.colophon.style.PrintStyle;

/**
 * An edition with a plan: where each story is, and the job that prints it so.
 *
 * @param plan what the desk asked for
 * @param dummy where each story is
 * @param job prints the pages of the dummy
 * @param style the style it was planned in
 * @param sections the printed sections of the stories by their ids
 */
public record PlannedIssue(
        EditionPlan plan, PlannedEdition dummy, PrintJob job, PrintStyle style, Map<String, String> sections) {

    /** Copies the map. */
    public PlannedIssue {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(dummy, "dummy");
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(style, "style");
        sections = Map.copyOf(sections);
    }

    /**
     * Returns the pages as judges of pages read them, one JSON text a page.
     *
     * @return the texts in the order of the pages
     */
    public List<String> dumps() {
        return dummy.pages().stream().map(page -> PageDumps.write(page, plan, sections, style)).toList();
    }

    /**
     * Returns a sketch of each page.
     *
     * @return SVG texts in the order of the pages
     */
    public List<String> sketches() {
        return dummy.pages().stream().map(PageSketch::svg).toList();
    }

    /**
     * Returns the plan in words: what is where on each page, holes, and what is left out.
     *
     * @return lines of text
     */
    public String explanation() {
        StringBuilder text = new StringBuilder();
        for (PlannedPage page : dummy.pages()) {
            PlanWords.page(page, text);
        }
        dummy.leftOut().forEach(left -> text.append("left out: ").append(left.id()).append(", ")
                .append(left.reason()).append('\n'));
        return text.toString();
    }
}
