package org.colophon.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.Diagnostic;
import org.colophon.model.Diagnostic.Severity;

/**
 * The result of one file.
 *
 * @param output text for the results
 * @param diagnostics what there is to say of the content; what reads alike is kept once
 * @param failures what could not be done, and why; empty where all was
 */
record FileResult(String output, List<Diagnostic> diagnostics, List<String> failures) {

    FileResult {
        Map<String, Diagnostic> each = new LinkedHashMap<>();
        diagnostics.forEach(diagnostic -> each.putIfAbsent(diagnostic.toString(), diagnostic));
        diagnostics = List.copyOf(each.values());
        failures = List.copyOf(failures);
    }

    static FileResult done(String output, List<Diagnostic> diagnostics) {
        return new FileResult(output, diagnostics, List.of());
    }

    static FileResult failed(String failure) {
        return new FileResult("", List.of(), List.of(failure));
    }

    /** Whether the exit code must tell of it. */
    boolean bad() {
        return !failures.isEmpty()
                || diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
