package org.colophon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.colophon.Colophon;
import org.colophon.OutputCheck;
import org.colophon.PrintJob;
import org.colophon.parser.Explanation;
import org.colophon.parser.Parsed;
import org.colophon.parser.RepairMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Does all that printing does and reports the findings. */
@Command(
        name = "check",
        description = "Prints the diagnostics that printing would give, and writes nothing.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private Sources sources;

    @Mixin
    private PrintOptions options;

    @Option(
            names = "--explain",
            description = "Shows what was read as title, deck, credit, section, caption and join, and why.")
    private boolean explained;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (explained) {
            Colophon reader = sources.reader(RepairMode.APPLY);
            return new Batch(surroundings).run(sources.files(), (file, index, progress) ->
                    explain(sources.parse(reader, file)));
        }
        Colophon press = options.open(surroundings, sources, OutputCheck.none());
        if (options.bind().isPresent()) {
            String edition = options.bind().get();
            return new Batch(surroundings).run(List.of(Path.of(edition)), (name, index, progress) ->
                    check(press, sources.bind(press, edition), progress));
        }
        return new Batch(surroundings).run(sources.files(), (file, index, progress) ->
                check(press, sources.read(press, file), progress));
    }

    private static FileResult explain(Parsed parsed) {
        String lines = Explanation.of(parsed).stream().map(line -> line + "\n").collect(Collectors.joining());
        return FileResult.done(lines, parsed.diagnostics());
    }

    private FileResult check(Colophon press, PrintJob job, Batch.FileProgress progress) {
        PrintJob stoppable = job.withCancellation(surroundings.interruption().cancellation());
        return new FileResult.Run(job)
                .through(press.formats(), options.strictness(), format ->
                        stoppable.withProgress(progress.next(press.formats().size())).check(format))
                .outcome("");
    }
}
