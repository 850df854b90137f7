package org.colophon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.colophon.Colophon;
import org.colophon.ColophonBuilder;
import org.colophon.epaper.Epaper;
import org.colophon.epaper.EpaperReport;
import org.colophon.model.Diagnostic;
import org.colophon.style.DummyFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an edition as an e-paper. */
@Command(
        name = "epaper",
        description = "Writes a planned edition as an e-paper: images of its pages, the zone of every story, its "
                + "text, and a reader for browsers.",
        mixinStandardHelpOptions = true)
final class EpaperCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "EDITION", description = "The plan of the desk, edition.json.")
    private Path file;

    @Mixin
    private StyleOptions options;

    @Option(
            names = "--dummy",
            paramLabel = "FILE",
            description = "The plan.json by which the edition is printed; without one it is planned first.")
    private @Nullable Path dummy;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Folder of the e-paper, made if it is not there; default ${DEFAULT-VALUE}.")
    private Path out;

    EpaperCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        ColophonBuilder builder = Colophon.builder();
        options.setUp(builder);
        surroundings.documentTime().ifPresent(builder::instant);
        Epaper paper = Epaper.of(builder);
        EpaperReport report =
                dummy == null ? paper.write(file, out) : paper.write(file, DummyFiles.read(dummy), out);
        report.diagnostics().forEach(surroundings.console().err()::println);
        surroundings.console().out().println(out.resolve("index.html") + ": " + report.files().size() + " files");
        boolean failed = report.diagnostics().stream()
                .anyMatch(each -> each.severity() == Diagnostic.Severity.ERROR);
        return failed ? ColophonCommand.FAILED : ColophonCommand.DONE;
    }
}
