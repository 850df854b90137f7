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
 */
public record RenderReport(Format format, int pages, long bytes, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public RenderReport {
        Objects.requireNonNull(format, "format");
        diagnostics = List.copyOf(diagnostics);
    }
}
