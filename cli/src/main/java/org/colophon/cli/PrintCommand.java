package org.colophon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.colophon.Colophon;
import org.colophon.OutputCheck;
import org.colophon.OutputFolder;
import org.colophon.ParsedJson;
import org.colophon.PlannedIssue;
import org.colophon.PrintJob;
import org.colophon.Printed;
import org.colophon.model.Diagnostic;
import org.colophon.model.Edition;
import org.colophon.render.CopyFit;
import org.colophon.style.DummyFiles;
import org.colophon.style.PlanFiles;
import org.colophon.verify.Verifier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints sources. */
@Command(name = "print", description = "Prints sources as PDF, Word and HTML.", mixinStandardHelpOptions = true)
final class PrintCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private Sources sources;

    @Mixin
    private PrintOptions options;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Folder of the outputs, made if it is not there; default ${DEFAULT-VALUE}.")
    private Path out;

    @Option(
            names = "--verify",
            description =
                    "Reads each output back and compares it with the source; one that lacks anything is not written.")
    private boolean verify;

    @Option(
            names = "--dummy",
            paramLabel = "FILE",
            description = "The plan.json by which an edition.json is printed; without one it is planned first.")
    private @Nullable Path dummy;

    PrintCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Colophon press = options.open(surroundings, sources, verify ? PrintCommand::discrepancies : OutputCheck.none());
        List<Path> inputs = new ArrayList<>(sources.files());
        inputs.addAll(options.files());
        OutputFolder outputs = surroundings.outputs(out, inputs);
        if (options.bind().isPresent()) {
            String edition = options.bind().get();
            return new Batch(surroundings).run(List.of(Path.of(edition)), (name, index, progress) ->
                    print(options.indexed(sources.bind(press, edition)), outputs.slot(), progress));
        }
        List<OutputFolder.Slot> slots = outputs.slots(sources.files().stream().map(sources::named).toList());
        return new Batch(surroundings).run(sources.files(), (file, index, progress) -> {
            try (OutputFolder.Slot slot = slots.get(index)) {
                return print(options.indexed(read(press, file)), slot, progress);
            }
        });
    }

    /** The plan of an edition, an edition as JSON, or a source. */
    private PrintJob read(Colophon press, Path file) throws IOException {
        if (PlanFiles.isPlan(file)) {
            return planned(press, file);
        }
        return String.valueOf(file.getFileName()).endsWith(".json")
                ? press.print(ParsedJson.edition(Files.readString(file)))
                        .withPictures(file.toAbsolutePath().resolveSibling(""))
                : sources.read(press, file);
    }

    private PrintJob planned(Colophon press, Path file) throws IOException {
        PlannedIssue issue = dummy == null ? press.plan(file) : press.plan(file, DummyFiles.read(dummy));
        return issue.job();
    }

    private static List<Diagnostic> discrepancies(Edition edition, String format, byte[] output) {
        return Verifier.create().verify(edition, format, output).discrepancies();
    }

    private FileResult print(PrintJob job, OutputFolder.Slot slot, Batch.FileProgress progress) throws IOException {
        Map<String, Path> targets = slot.claim(job);
        targets.values().forEach(target -> surroundings.interruption().writingTo(target.resolveSibling("")));
        PrintJob stoppable = job.withCancellation(surroundings.interruption().cancellation());
        FileResult.Run run = new FileResult.Run(job).through(
                targets.keySet(),
                options.strictness(),
                format -> stoppable.withProgress(progress.next(targets.size())).to(format, targets.get(format)));
        return run.outcome(summary(job, run.printed()));
    }

    /** Reports the outputs. */
    private static String summary(PrintJob job, List<Printed> printed) {
        if (printed.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        text.append(job.name()).append(": ").append(count(job.edition().credits().size(), "credit")).append('\n');
        for (Printed one : printed) {
            text.append("  ").append(one.files().getFirst()).append(": ");
            if (one.report().pages() > 0) {
                text.append(count(one.report().pages(), "page")).append(", ");
            }
            text.append(count(one.report().bytes(), "byte")).append('\n');
            one.report().fits().forEach(fit -> text.append("    ").append(fit(fit)).append('\n'));
        }
        return text.toString();
    }

    private static String fit(CopyFit fit) {
        return "fit of " + fit.article() + ": " + fit.used() + " of " + count(fit.available(), "line") + ", "
                + fit.free() + " free" + share(fit) + ", about " + count(fit.characters(), "character");
    }

    private static String share(CopyFit fit) {
        return fit.available() > 0 && fit.free() > 0 ? " (" + fit.free() * 100L / fit.available() + " %)" : "";
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
