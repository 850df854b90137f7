package org.colophon.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.colophon.bulk.BulkFunction;
import org.colophon.bulk.BulkInputs;
import org.colophon.bulk.BulkRun;
import org.colophon.bulk.BulkSpec;
import org.colophon.bulk.BulkSummary;
import org.colophon.bulk.Packing;
import org.colophon.bulk.Shard;
import org.colophon.model.ColophonException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints archives. */
@Command(
        name = "bulk",
        description = "Prints an archive: folders of sources, with a row in manifest.jsonl for each, restartable.",
        mixinStandardHelpOptions = true)
final class BulkCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec command;

    @Mixin
    private StyleOptions style;

    @Mixin
    private SourceEncoding encoding;

    @Parameters(
            paramLabel = "IN",
            arity = "0..*",
            description = "Files, folders, patterns such as 'a/**.md', JSON lines (.jsonl; - is standard input).")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--list",
            paramLabel = "FILE",
            description = "A file with a name on each line; - is standard input.")
    private @Nullable String list;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder of the outputs.")
    private Path out;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "pdf,html",
            description = "Formats, separated by commas; default ${DEFAULT-VALUE}.")
    private List<String> formats;

    @Option(names = "--resume", description = "Leaves what an earlier run has printed and nothing has changed.")
    private boolean resume;

    @Option(
            names = "--shard",
            paramLabel = "N/M",
            defaultValue = "1/1",
            description = "A share of the work, for M processes that print into one folder.")
    private String shard;

    @Option(
            names = "--pack",
            paramLabel = "HOW",
            description = "Binds the articles of one issue (issue), or so many (a number), into one edition: ten in "
                    + "one PDF take about an eighth of ten PDFs.")
    private @Nullable String pack;

    @Option(
            names = "--tree",
            paramLabel = "PATTERN",
            description = "A view of the outputs in the folder tree, such as {publication}/{date}/{page}-{title}.")
    private @Nullable String tree;

    @Option(
            names = "--names",
            paramLabel = "HOW",
            defaultValue = "INPUT",
            description = "Names of outputs: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}, as inputs lie.")
    private BulkFunction.Naming naming;

    @Option(names = "--threads", paramLabel = "N", description = "Sources in work at once; default one for each core.")
    private @Nullable Integer threads;

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            defaultValue = "0",
            description = "Longest time that one source may take; default no end.")
    private long deadline;

    BulkCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Finds the inputs. */
    @FunctionalInterface
    private interface Finder {
        BulkInputs find() throws IOException;
    }

    @Override
    public Integer call() throws IOException {
        if (list != null || !names.equals(List.of(STANDARD_INPUT))) {
            return print(this::inputs);
        }
        // Not among the outputs: a share that ends takes leftovers there away.
        Path folder = Files.createTempDirectory("colophon-");
        Path lines = folder.resolve("stdin.jsonl");
        try {
            return print(() -> BulkInputs.ofLines(surroundings.console().in(), lines));
        } finally {
            Files.deleteIfExists(lines);
            Files.delete(folder);
        }
    }

    private int print(Finder inputs) throws IOException {
        BulkRun run;
        try {
            run = run(inputs.find());
        } catch (IllegalArgumentException | ColophonException e) {
            throw new ParameterException(command.commandLine(), Failures.describe(e));
        }
        BulkProgress progress = new BulkProgress(surroundings.console(), System::nanoTime);
        try {
            BulkSummary summary = run.into(out, progress);
            surroundings.console().out().println(progress.last(summary));
            return summary.failed() == 0 ? ColophonCommand.DONE : ColophonCommand.FAILED;
        } catch (CancellationException e) {
            surroundings.console().err().println("colophon: stopped; --resume goes on with it");
            return ColophonCommand.FAILED;
        }
    }

    private BulkRun run(BulkInputs inputs) throws IOException {
        BulkRun run = BulkRun.of(spec(), inputs)
                .withShard(Shard.parse(shard))
                .withNaming(naming)
                .withCancellation(surroundings.interruption().cancellation());
        run = threads == null ? run : run.withThreads(threads);
        run = tree == null ? run : run.withTree(tree);
        run = pack == null ? run : run.withPacking(packing(pack));
        return resume ? run.resumed() : run;
    }

    private BulkSpec spec() throws IOException {
        BulkSpec spec = style.spec().withFormats(formats).withDeadline(Duration.ofSeconds(deadline));
        return encoding.asked().map(asked -> spec.withEncoding(asked.name())).orElse(spec);
    }

    private static Packing packing(String how) {
        if (how.equals("issue")) {
            return Packing.BY_ISSUE;
        }
        try {
            return Packing.of(Integer.parseInt(how));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--pack is issue or a number, not \"" + how + "\"", e);
        }
    }

    private BulkInputs inputs() throws IOException {
        List<String> all = new ArrayList<>(names);
        if (list != null) {
            all.addAll(listed(list));
        }
        if (all.contains(STANDARD_INPUT)) {
            throw new IllegalArgumentException("standard input (-) holds JSON lines and is the only input");
        }
        BulkInputs inputs = BulkInputs.of(all, List.of(out));
        if (inputs.size() == 0) {
            throw new IllegalArgumentException("there is nothing to print: name files, folders or patterns");
        }
        return inputs;
    }

    private List<String> listed(String file) throws IOException {
        if (!file.equals(STANDARD_INPUT)) {
            return Files.readAllLines(Path.of(file)).stream().filter(line -> !line.isBlank()).toList();
        }
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(surroundings.console().in(), StandardCharsets.UTF_8));
        return lines.lines().filter(line -> !line.isBlank()).toList();
    }
}
