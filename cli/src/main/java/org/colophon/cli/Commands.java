package org.colophon.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the subcommands and hands them their surroundings. */
final class Commands implements IFactory {

    private final Surroundings surroundings;

    Commands(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

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
        if (type == Sources.class) {
            return type.cast(new Sources(surroundings.console().in()));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
