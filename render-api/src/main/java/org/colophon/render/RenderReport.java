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

    /**
     * Returns the same with another value of {@code format}.
     *
     * @param other format of the output
     * @return the copy
     */
    public RenderReport withFormat(Format other) {
        return new RenderReport(other, pages, bytes, diagnostics, fits);
    }

    /**
     * Returns the same with another value of {@code pages}.
     *
     * @param other number of pages; 0 if the format has none
     * @return the copy
     */
    public RenderReport withPages(int other) {
        return new RenderReport(format, other, bytes, diagnostics, fits);
    }

    /**
     * Returns the same with another value of {@code bytes}.
     *
     * @param other number of bytes written
     * @return the copy
     */
    public RenderReport withBytes(long other) {
        return new RenderReport(format, pages, other, diagnostics, fits);
    }

    /**
     * Returns the same with another value of {@code diagnostics}.
     *
     * @param other all findings, in reading order
     * @return the copy
     */
    public RenderReport withDiagnostics(List<Diagnostic> other) {
        return new RenderReport(format, pages, bytes, other, fits);
    }

    /**
     * Returns the same with another value of {@code fits}.
     *
     * @param other use of its pages by each article; empty if the format has no pages
     * @return the copy
     */
    public RenderReport withFits(List<CopyFit> other) {
        return new RenderReport(format, pages, bytes, diagnostics, other);
    }
}
