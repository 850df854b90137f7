package org.colophon.render;

import java.util.List;
import java.util.Objects;
import org.colophon.model.Diagnostic;

/**
 * The result of rendering an edition.
 *
 * @param format format of the output
 * @param pages number of pages; 0 if the format has none
 * @param bytes number of bytes written
 * @param diagnostics all findings, in reading order
 * @param fits use of its pages by each article; empty if the format has no pages
 */
public record RenderReport(Format format, int pages, long bytes, List<Diagnostic> diagnostics, List<CopyFit> fits) {

    /** Copies the lists. */
    public RenderReport {
        Objects.requireNonNull(format, "format");
        diagnostics = List.copyOf(diagnostics);
        fits = List.copyOf(fits);
    }

    /**
     * A report of a format that has no pages to fill.
     *
     * @param format format of the output
     * @param pages number of pages; 0 if the format has none
     * @param bytes number of bytes written
     * @param diagnostics all findings, in reading order
     */
    public RenderReport(Format format, int pages, long bytes, List<Diagnostic> diagnostics) {
        this(format, pages, bytes, diagnostics, List.of());
    }
}
