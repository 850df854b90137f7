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

    /**
     * Returns the same with another value of {@code edition}.
     *
     * @param other the model
     * @return the copy
     */
    public Parsed withEdition(Edition other) {
        return new Parsed(other, diagnostics, repairs, failures);
    }

    /**
     * Returns the same with another value of {@code diagnostics}.
     *
     * @param other what there is to say of the source, in reading order
     * @return the copy
     */
    public Parsed withDiagnostics(List<Diagnostic> other) {
        return new Parsed(edition, other, repairs, failures);
    }

    /**
     * Returns the same with another value of {@code repairs}.
     *
     * @param other paragraphs that were joined, or could be
     * @return the copy
     */
    public Parsed withRepairs(List<Repair> other) {
        return new Parsed(edition, diagnostics, other, failures);
    }

    /**
     * Returns the same with another value of {@code failures}.
     *
     * @param other faults of Colophon itself, each of which is among the diagnostics as an error; empty but for
     *     bugs
     * @return the copy
     */
    public Parsed withFailures(List<Failure> other) {
        return new Parsed(edition, diagnostics, repairs, other);
    }
}
