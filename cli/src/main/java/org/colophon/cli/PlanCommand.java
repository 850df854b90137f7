package org.colophon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.colophon.Colophon;
import org.colophon.PlannedIssue;
import org.colophon.model.Diagnostic;
import org.colophon.render.AtomicFile;
import org.colophon.style.DummyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans an edition: where each story is on its page. */
@Command(
        name = "plan",
        description = "Plans the pages of an edition: which story is where, and what is left out.",
        mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "EDITION", description = "The plan of the desk, edition.json.")
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Folder of plan.json and the pages, made if it is not there; default ${DEFAULT-VALUE}.")
    private Path out;

    @Option(names = "--strict", description = "Fails if a story that must run is on no page.")
    private boolean strict;

    PlanCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Colophon press = Colophon.builder().formats().build();
        PlannedIssue issue = press.plan(file);
        Files.createDirectories(out);
        write(out.resolve("plan.json"), DummyFiles.write(issue.dummy()));
        List<String> dumps = issue.dumps();
        List<String> sketches = issue.sketches();
        for (int i = 0; i < dumps.size(); i++) {
            String name = "page-" + issue.dummy().pages().get(i).page();
            write(out.resolve(name + ".json"), dumps.get(i));
            write(out.resolve(name + ".svg"), sketches.get(i));
        }
        surroundings.console().out().print(issue.explanation());
        PrintWriter err = surroundings.console().err();
        List<Diagnostic> found = issue.job().diagnostics();
        found.forEach(err::println);
        boolean failed = found.stream().anyMatch(each -> each.severity() == Diagnostic.Severity.ERROR);
        return strict && failed ? ColophonCommand.FAILED : ColophonCommand.DONE;
    }

    private static void write(Path target, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(target, stream -> {
            stream.write(bytes);
            return bytes.length;
        });
    }
}
