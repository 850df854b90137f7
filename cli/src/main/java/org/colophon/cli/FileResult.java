package org.colophon.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.OutputRefusedException;
import org.colophon.PrintJob;
import org.colophon.Printed;
import org.colophon.model.Diagnostic;
import org.colophon.model.Diagnostic.Severity;
import org.colophon.render.EditionRefusedException;
import org.colophon.render.Strictness;

/**
 * The result of one file.
 *
 * @param output text for the results
 * @param diagnostics findings in the content; equal ones once
 * @param failures reasons of failures; empty if all was done
 */
record FileResult(String output, List<Diagnostic> diagnostics, List<String> failures) {

    FileResult {
        Map<String, Diagnostic> each = new LinkedHashMap<>();
        diagnostics.forEach(diagnostic -> each.putIfAbsent(diagnostic.toString(), diagnostic));
        diagnostics = List.copyOf(each.values());
        failures = failures.stream().distinct().toList();
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

    /** Prints one format, or tries to. */
    @FunctionalInterface
    interface Press {
        /** Prints it. */
        Printed print(String format) throws IOException;
    }

    /** One edition on its way through all formats: one that fails does not stop the others. */
    static final class Run {

        private final PrintJob job;
        private final List<Printed> printed = new ArrayList<>();
        private final List<Diagnostic> diagnostics;
        private final List<String> failures = new ArrayList<>();

        Run(PrintJob job) {
            this.job = job;
            this.diagnostics = new ArrayList<>(job.diagnostics());
        }

        /** Prints all formats, or none of an edition whose source is refused. */
        Run through(Collection<String> formats, Strictness strictness, Press press) {
            long errors = diagnostics.stream().filter(found -> found.severity() == Severity.ERROR).count();
            if (strictness == Strictness.STRICT && errors > 0) {
                refuse("", errors);
            } else {
                formats.forEach(format -> print(format, press));
            }
            return this;
        }

        private void print(String format, Press press) {
            try {
                Printed one = press.print(format);
                printed.add(one);
                diagnostics.addAll(one.diagnostics());
            } catch (EditionRefusedException e) {
                diagnostics.addAll(e.errors());
                refuse(" as " + format, e.errors().size());
            } catch (OutputRefusedException e) {
                diagnostics.addAll(e.discrepancies());
                failures.add(job.name() + " was not printed as " + format
                        + ": the output lacks what the errors below name; please report it with its source");
            } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
                failures.add(Failures.describe(job.name(), e));
            }
        }

        private void refuse(String format, long errors) {
            failures.add(job.name() + " was not printed" + format + ": --strict refuses "
                    + (errors == 1 ? "the error below" : "the " + errors + " errors below"));
        }

        /** The outputs of a file, each format for itself. */
        List<Printed> printed() {
            return List.copyOf(printed);
        }

        /** A result with a text for standard output. */
        FileResult outcome(String output) {
            return new FileResult(output, diagnostics, failures);
        }
    }
}
