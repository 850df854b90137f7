package org.colophon.cli;

import java.util.List;
import org.colophon.model.Diagnostic;
import org.colophon.model.Diagnostic.Severity;

/**
 * What came of one file.
 *
 * @param output text for the results
 * @param diagnostics what there is to say of the content
 * @param failure why the file could not be done; empty where it was
 */
record Outcome(String output, List<Diagnostic> diagnostics, String failure) {

    Outcome {
        diagnostics = List.copyOf(diagnostics);
    }

    static Outcome done(String output, List<Diagnostic> diagnostics) {
        return new Outcome(output, diagnostics, "");
    }

    static Outcome failed(String failure) {
        return new Outcome("", List.of(), failure);
    }

    /** Whether the exit code must tell of it. */
    boolean bad() {
        return !failure.isEmpty()
                || diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
