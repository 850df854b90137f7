package org.colophon.parser;

import java.util.List;
import java.util.Objects;
import org.colophon.model.Diagnostic;
import org.colophon.model.Edition;

/**
 * The result of reading a source.
 *
 * @param edition the model
 * @param diagnostics findings in the source, in reading order
 * @param repairs paragraphs that were joined, or could be
 * @param failures faults of Colophon itself, each of which is among the diagnostics as an error; empty but for bugs
 */
public record Parsed(Edition edition, List<Diagnostic> diagnostics, List<Repair> repairs, List<Failure> failures) {

    /** Copies the lists. */
    public Parsed {
        Objects.requireNonNull(edition, "edition");
        diagnostics = List.copyOf(diagnostics);
        repairs = List.copyOf(repairs);
        failures = List.copyOf(failures);
    }
}
