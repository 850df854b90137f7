package org.colophon.cli;

import java.util.concurrent.Callable;
import org.colophon.parser.RepairMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads sources and says what there is to say of them. */
@Command(
        name = "check",
        description = "Prints the diagnostics of sources and writes nothing.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private Sources sources;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new Batch(console).run(sources.files(), (file, index) ->
                Outcome.done("", sources.read(file, RepairMode.APPLY).diagnostics()));
    }
}
