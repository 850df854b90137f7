package org.colophon.render.pdf;

import java.util.List;
import java.util.Objects;
import org.colophon.render.RenderReport;

/**
 * The pages of a file that was printed, and where everything on them is.
 *
 * @param report the report of the print
 * @param columns the columns of a page
 * @param leading the distance of the lines of the grid, in points
 * @param pages the pages
 */
public record PlacedPages(RenderReport report, List<PlacedBox> columns, double leading, List<PlacedPage> pages) {

    /** Copies the lists. */
    public PlacedPages {
        Objects.requireNonNull(report, "report");
        columns = List.copyOf(columns);
        pages = List.copyOf(pages);
    }

    /**
     * Returns the same with another value of {@code report}.
     *
     * @param other the report of the print
     * @return the copy
     */
    public PlacedPages withReport(RenderReport other) {
        return new PlacedPages(other, columns, leading, pages);
    }

    /**
     * Returns the same with another value of {@code columns}.
     *
     * @param other the columns of a page
     * @return the copy
     */
    public PlacedPages withColumns(List<PlacedBox> other) {
        return new PlacedPages(report, other, leading, pages);
    }

    /**
     * Returns the same with another value of {@code leading}.
     *
     * @param other the distance of the lines of the grid, in points
     * @return the copy
     */
    public PlacedPages withLeading(double other) {
        return new PlacedPages(report, columns, other, pages);
    }

    /**
     * Returns the same with another value of {@code pages}.
     *
     * @param other the pages
     * @return the copy
     */
    public PlacedPages withPages(List<PlacedPage> other) {
        return new PlacedPages(report, columns, leading, other);
    }
}
