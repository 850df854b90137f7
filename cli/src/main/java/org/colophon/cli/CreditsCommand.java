package org.colophon.cli;

import java.util.concurrent.Callable;
import org.colophon.Colophon;
import org.colophon.parser.Parsed;
import org.colophon.parser.RepairMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints who did what. */
@Command(
        name = "credits",
        description = "Prints the ledger: every credit of the sources, with who, what and where.",
        mixinStandardHelpOptions = true)
final class CreditsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private Sources sources;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TABLE",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private LedgerFormat format;

    CreditsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Colophon press = sources.reader(RepairMode.APPLY);
        surroundings.console().out().print(format.opening());
        return new Batch(surroundings).run(sources.files(), (file, index) -> {
            Parsed parsed = sources.parse(press, file);
            return FileResult.done(format.write(parsed.edition()), parsed.diagnostics());
        });
    }
}
