package org.colophon.render;

import java.util.List;
import java.util.Objects;
import org.colophon.model.Diagnostic;

/**
 * What a renderer has to say of what it printed.
 *
 * @param format what was written
 * @param pages how many pages; 0 where the format has none
 * @param bytes how many bytes were written
 * @param diagnostics whatever was degraded, in reading order
 * @param fits how each article fills its pages; empty where the format has none
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
     * @param format what was written
     * @param pages how many pages; 0 where the format has none
     * @param bytes how many bytes were written
     * @param diagnostics whatever was degraded, in reading order
     */
    public RenderReport(Format format, int pages, long bytes, List<Diagnostic> diagnostics) {
        this(format, pages, bytes, diagnostics, List.of());
    }
}
