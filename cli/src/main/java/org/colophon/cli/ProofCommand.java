package org.colophon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colophon.Colophon;
import org.colophon.ColophonBuilder;
import org.colophon.PlannedIssue;
import org.colophon.PrintJob;
import org.colophon.proof.DeskProof;
import org.colophon.render.pdf.PdfOptions;
import org.colophon.render.pdf.PdfRenderer;
import org.colophon.style.PlanFiles;
import org.colophon.style.StyleFormatException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes proofs. */
@Command(
        name = "proof",
        description = "Writes a page for a browser: the printed pages, with what was read and found over them, and "
                + "the sources beside them.",
        mixinStandardHelpOptions = true)
final class ProofCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Sources sources;

    @Mixin
    private StyleOptions style;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Folder of the proofs, made if it is not there; default ${DEFAULT-VALUE}.")
    private Path out;

    @Option(
            names = "--against",
            paramLabel = "DIR",
            description = "Folder of earlier proofs: what moved, was reset or has other words is marked.")
    private @Nullable Path against;

    ProofCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Colophon press = open();
        return new Batch(surroundings).run(sources.files(), (file, index, progress) -> proof(press, file));
    }

    private Colophon open() {
        try {
            ColophonBuilder builder = sources.press().formats("pdf")
                    .renderer(new PdfRenderer(PdfOptions.defaults().withProfile(PdfOptions.Profile.SCREEN)));
            surroundings.documentTime().ifPresent(builder::instant);
            style.setUp(builder);
            return builder.build();
        } catch (IllegalArgumentException | StyleFormatException | IOException e) {
            throw new ParameterException(spec.commandLine(), Failures.describe(e));
        }
    }

    private FileResult proof(Colophon press, Path file) throws IOException {
        if (PlanFiles.isPlan(file)) {
            PlannedIssue issue = press.plan(file);
            return written(DeskProof.of(press, issue.job()).withPlan(issue.dummy()), issue.job());
        }
        PrintJob job = sources.read(press, file);
        return written(DeskProof.of(press, job), job);
    }

    private FileResult written(DeskProof proof, PrintJob job) throws IOException {
        return FileResult.done(proof.into(out, Optional.ofNullable(against)) + "\n", job.diagnostics());
    }
}
