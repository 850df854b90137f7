package org.colophon.epaper;

import java.nio.file.Path;
import java.util.List;
import org.colophon.model.Diagnostic;

/**
 * The result of writing an e-paper.
 *
 * @param files the files that were written
 * @param diagnostics findings in the sources, the plan and the outputs
 */
public record EpaperReport(List<Path> files, List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public EpaperReport {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }
}
