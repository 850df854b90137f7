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
import org.colophon.model.plan.PlanRequest;
import org.colophon.model.plan.PlannedPage;
import org.colophon.render.AtomicFile;
import org.colophon.style.DummyFiles;
import org.colophon.style.PlanFiles;
import org.jspecify.annotations.Nullable;
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

    @Parameters(paramLabel = "EDITION", description = "The plan of the desk, edition.json; with --new, a folder.")
    private Path file;

    @Option(
            names = "--new",
            description = "Writes a first edition.json into the folder EDITION, by the front matter and length of its "
                    + "sources.")
    private boolean begins;

    @Option(
            names = "--dummy",
            paramLabel = "FILE",
            description = "A plan.json of before: its pages with \"search\": \"frozen\" stay, the others are planned.")
    private @Nullable Path before;

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "A plan.json of before: says which stories differ.")
    private @Nullable Path against;

    @Option(
            names = "--alternatives",
            paramLabel = "N",
            defaultValue = "1",
            description = "Plans to choose from, 1 to 5: plan-2.json is the next best; default ${DEFAULT-VALUE}.")
    private int alternatives;

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
        if (begins) {
            return first(press);
        }
        List<PlannedPage> kept = before == null ? List.of() : DummyFiles.read(before).pages();
        List<PlannedIssue> issues = press.plans(file, new PlanRequest(kept, alternatives));
        PlannedIssue issue = issues.getFirst();
        Files.createDirectories(out);
        write(out.resolve("plan.json"), DummyFiles.write(issue.dummy()));
        for (int i = 1; i < issues.size(); i++) {
            write(out.resolve("plan-" + (i + 1) + ".json"), DummyFiles.write(issues.get(i).dummy()));
        }
        List<String> dumps = issue.dumps();
        List<String> sketches = issue.sketches();
        for (int i = 0; i < dumps.size(); i++) {
            String name = "page-" + issue.dummy().pages().get(i).page();
            write(out.resolve(name + ".json"), dumps.get(i));
            write(out.resolve(name + ".svg"), sketches.get(i));
        }
        return reported(issues);
    }

    private int first(Colophon press) throws IOException {
        Path target = file.resolve("edition.json");
        if (Files.exists(target)) {
            throw new IllegalArgumentException(target + " is there already: plan it, or move it away");
        }
        write(target, PlanFiles.write(press.firstPlan(file)));
        surroundings.console().out().println(target);
        return ColophonCommand.DONE;
    }

    private int reported(List<PlannedIssue> issues) throws IOException {
        PlannedIssue issue = issues.getFirst();
        PrintWriter words = surroundings.console().out();
        words.print(issue.explanation());
        for (int i = 1; i < issues.size(); i++) {
            words.print("plan-" + (i + 1) + ".json:\n" + issues.get(i).difference(issue.dummy()).indent(3));
        }
        if (against != null) {
            words.print("against " + against + ":\n" + issue.difference(DummyFiles.read(against)).indent(3));
        }
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
