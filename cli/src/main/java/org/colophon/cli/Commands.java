package org.colophon.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the subcommands and hands them their surroundings. */
final class Commands implements IFactory {

    private final Console console;
    private final Map<String, String> environment;

    Commands(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = Map.copyOf(environment);
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == PrintCommand.class) {
            return type.cast(new PrintCommand(console, environment));
        }
        if (type == ParseCommand.class) {
            return type.cast(new ParseCommand(console));
        }
        if (type == CreditsCommand.class) {
            return type.cast(new CreditsCommand(console));
        }
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
