package org.colophon;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.Diagnostic;
import org.colophon.render.RenderReport;

/**
 * The result of a print.
 *
 * @param reports the report of each renderer, in the order of the formats
 * @param files the files that were written, in the same order; empty for streams
 * @param diagnostics findings in the source, then in the outputs; equal ones once
 */
public record Printed(List<RenderReport> reports, List<Path> files, List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public Printed {
        reports = List.copyOf(reports);
        files = List.copyOf(files);
        Map<String, Diagnostic> each = new LinkedHashMap<>();
        diagnostics.forEach(diagnostic -> each.putIfAbsent(diagnostic.toString(), diagnostic));
        diagnostics = List.copyOf(each.values());
    }

    /**
     * Returns the report of the renderer, where one format was printed.
     *
     * @return the first report: pages, bytes and how each article fills its pages
     */
    public RenderReport report() {
        return reports.getFirst();
    }

    /**
     * Whether a diagnostic is an error.
     *
     * @return true if so
     */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(each -> each.severity() == Diagnostic.Severity.ERROR);
    }
}
