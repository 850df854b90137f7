package org.colophon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.plan.EditionPlan;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.PlannedPage;
import org.colophon.style.PageDumps;
import org.colophon.style.PrintStyle;

/** An edition with a plan: where each story is, and the job that prints it so. Immutable and thread-safe. */
public final class PlannedIssue {

    private final EditionPlan plan;
    private final PlannedEdition dummy;
    private final PrintJob job;
    private final PrintStyle style;
    private final Map<String, String> sections;
    private final Map<String, PrintJob> stories;

    PlannedIssue(EditionPlan plan, PlannedEdition dummy, PrintStyle style, Jobs jobs, Map<String, String> sections) {
        this.plan = plan;
        this.dummy = dummy;
        this.job = jobs.pages();
        this.style = style;
        this.sections = Map.copyOf(sections);
        this.stories = Collections.unmodifiableMap(new LinkedHashMap<>(jobs.stories()));
    }

    /**
     * The jobs of an issue.
     *
     * @param pages prints its pages
     * @param stories print a story alone each, by its id
     */
    record Jobs(PrintJob pages, Map<String, PrintJob> stories) { }

    /**
     * Returns where each story is.
     *
     * @return the dummy
     */
    public PlannedEdition dummy() {
        return dummy;
    }

    /**
     * Returns the job that prints the pages of the dummy.
     *
     * @return the job
     */
    public PrintJob job() {
        return job;
    }

    /**
     * Returns the jobs that print one story each, with the page that it begins on.
     *
     * @return the jobs by the ids of the stories, in the order in which they are read
     */
    public Map<String, PrintJob> stories() {
        return stories;
    }

    /**
     * Returns the style whose grid the dummy counts in.
     *
     * @return the style
     */
    public PrintStyle style() {
        return style;
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
     * Returns the plan in words: the place of each story, holes, and the stories that are left out.
     *
     * @return lines of text
     */
    public String explanation() {
        StringBuilder text = new StringBuilder();
        for (PlannedPage page : dummy.pages()) {
            PlanWords.page(page, style.grid().measure(), text);
        }
        dummy.leftOut().forEach(left -> text.append("left out: ").append(left.id()).append(", ")
                .append(left.reason()).append('\n'));
        return text.toString();
    }

    /**
     * Returns what differs from another plan of the edition.
     *
     * @param before the other plan
     * @return a line for each story that moved, changed its shape, came or went; empty if none did
     */
    public String difference(PlannedEdition before) {
        return PlanDifference.words(before, dummy);
    }
}
