package org.colophon.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself: it has no work of its own, its subcommands do. */
@Command(
        name = "colophon",
        description = "Turns the marked-up articles of newspapers and magazines into print editions.",
        subcommands = {
            PrintCommand.class,
            ParseCommand.class,
            CreditsCommand.class,
            CheckCommand.class,
            PlanCommand.class,
            EpaperCommand.class,
            ConvertCommand.class,
            ProofCommand.class,
            PreviewCommand.class,
            BulkCommand.class,
            GenerateCompletion.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = ColophonCommand.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, with warnings or without",
            "1:an error in the content, or a failure",
            "2:wrong usage"
        })
final class ColophonCommand implements Runnable {

    /** Every file was done and no diagnostic is an error. */
    static final int DONE = 0;
    /** A file failed, or a diagnostic is an error. */
    static final int FAILED = 1;

    @Spec
    private CommandSpec spec;

    /** Runs the command and returns its exit code. */
    static int run(Surroundings surroundings, String... args) {
        Surroundings.Console console = surroundings.console();
        CommandLine line = new CommandLine(new ColophonCommand(), new Factory(surroundings));
        line.setOut(console.out()).setErr(console.err()).setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, result) -> {
            console.err().println("colophon: " + Failures.describe(failure));
            return FAILED;
        });
        int code = line.execute(args);
        if (console.out().checkError()) {
            console.err().println("colophon: not all results could be written to standard output: "
                    + "its disk is full, or its reader has gone");
            return FAILED;
        }
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Name what to do: print, parse, credits, check, plan, epaper, proof, preview, "
                        + "convert or bulk.");
    }

    /** Reads the version from the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = ColophonCommand.class.getPackage().getImplementationVersion();
            return new String[] {"colophon " + (version == null ? "(not packaged)" : version)};
        }
    }

    /** Makes the subcommands and hands them their surroundings. */
    private record Factory(Surroundings surroundings) implements IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == PrintCommand.class) {
                return type.cast(new PrintCommand(surroundings));
            }
            if (type == ParseCommand.class) {
                return type.cast(new ParseCommand(surroundings));
            }
            if (type == CreditsCommand.class) {
                return type.cast(new CreditsCommand(surroundings));
            }
            if (type == CheckCommand.class) {
                return type.cast(new CheckCommand(surroundings));
            }
            if (type == PlanCommand.class) {
                return type.cast(new PlanCommand(surroundings));
            }
            if (type == EpaperCommand.class) {
                return type.cast(new EpaperCommand(surroundings));
            }
            if (type == ConvertCommand.class) {
                return type.cast(new ConvertCommand(surroundings));
            }
            if (type == BulkCommand.class) {
                return type.cast(new BulkCommand(surroundings));
            }
            if (type == PreviewCommand.class) {
                return type.cast(new PreviewCommand(surroundings));
            }
            if (type == ProofCommand.class) {
                return type.cast(new ProofCommand(surroundings));
            }
            if (type == Sources.class) {
                return type.cast(new Sources(surroundings.console().in()));
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
