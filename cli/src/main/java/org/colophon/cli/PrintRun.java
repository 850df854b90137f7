package org.colophon.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Diagnostic;
import org.colophon.model.Diagnostic.Severity;
import org.colophon.render.EditionRefusedException;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.Renderer;
import org.colophon.render.Strictness;

/** One edition on its way through all renderers: a format that fails does not stop the others. */
final class PrintRun {

    /** The destination of a renderer's output. */
    @FunctionalInterface
    interface Delivery {
        /** Renders an edition to its place. */
        RenderReport render(Renderer renderer, RenderContext context) throws IOException;
    }

    private final PrintJob job;
    private final RenderContext context;
    private final List<RenderReport> reports = new ArrayList<>();
    private final List<Diagnostic> diagnostics;
    private final List<String> failures = new ArrayList<>();

    PrintRun(PrintJob job, RenderContext context) {
        this.job = job;
        this.context = context;
        this.diagnostics = new ArrayList<>(job.diagnostics());
    }

    /** Renders all formats, or none of an edition whose source a strict context refuses. */
    PrintRun through(List<Renderer> renderers, Delivery delivery) {
        long errors = job.diagnostics().stream().filter(found -> found.severity() == Severity.ERROR).count();
        if (context.strictness() == Strictness.STRICT && errors > 0) {
            refuse("", errors);
            return this;
        }
        for (Renderer renderer : renderers) {
            render(renderer, delivery);
        }
        return this;
    }

    private void render(Renderer renderer, Delivery delivery) {
        try {
            RenderReport report = delivery.render(renderer, context);
            reports.add(report);
            diagnostics.addAll(report.diagnostics());
        } catch (EditionRefusedException e) {
            diagnostics.addAll(e.errors());
            refuse(" as " + renderer.format().extension(), e.errors().size());
        } catch (OutputRefusedException e) {
            diagnostics.addAll(e.discrepancies());
            failures.add(job.name() + " was not printed as " + renderer.format().extension()
                    + ": the output lacks what the errors below name; please report it with its source");
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failures.add(Failures.describe(job.name(), e));
        }
    }

    private void refuse(String format, long errors) {
        failures.add(job.name() + " was not printed" + format + ": --strict refuses "
                + (errors == 1 ? "the error below" : "the " + errors + " errors below"));
    }

    /** What was written, one report for each format. */
    List<RenderReport> reports() {
        return List.copyOf(reports);
    }

    /** What came of it, with a text for the results. */
    FileResult outcome(String output) {
        return new FileResult(output, diagnostics, failures.stream().distinct().toList());
    }
}
