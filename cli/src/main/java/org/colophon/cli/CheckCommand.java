package org.colophon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.colophon.Colophon;
import org.colophon.OutputCheck;
import org.colophon.PrintJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Does all that printing does and says what it finds. */
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

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Colophon press = options.open(surroundings, sources, OutputCheck.none());
        if (options.bind().isPresent()) {
            String edition = options.bind().get();
            return new Batch(surroundings).run(List.of(Path.of(edition)), (name, index) ->
                    check(press, sources.bind(press, edition)));
        }
        return new Batch(surroundings).run(sources.files(), (file, index) -> check(press, sources.read(press, file)));
    }

    private FileResult check(Colophon press, PrintJob job) {
        PrintJob stoppable = job.withCancellation(surroundings.interruption().cancellation());
        return new FileResult.Run(job)
                .through(press.formats(), options.strictness(), stoppable::check)
                .outcome("");
    }
}
