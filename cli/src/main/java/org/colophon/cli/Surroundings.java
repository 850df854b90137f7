package org.colophon.cli;

import java.util.Map;

/**
 * What a run of the command finds around it, so that tests can see and set it.
 *
 * @param console where it reads and speaks
 * @param environment its environment variables
 * @param interruption who may end it
 */
record Surroundings(Console console, Map<String, String> environment, Interruption interruption) {

    Surroundings {
        environment = Map.copyOf(environment);
    }
}
