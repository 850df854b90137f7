package org.colophon.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Map;

/**
 * Runs the command in this JVM, in surroundings of its own.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param environment environment variables
 * @param reporting how progress is shown
 */
record CommandLineRun(
        InputStream in, Writer out, Writer err, Map<String, String> environment, Surroundings.Reporting reporting) {

    CommandLineRun(Writer out, Writer err) {
        this(InputStream.nullInputStream(), out, err, Map.of(), Surroundings.Reporting.LINES);
    }

    CommandLineRun with(String variable, String value) {
        return new CommandLineRun(in, out, err, Map.of(variable, value), reporting);
    }

    CommandLineRun with(Surroundings.Reporting progress) {
        return new CommandLineRun(in, out, err, environment, progress);
    }

    CommandLineRun reading(byte[] standardInput) {
        return new CommandLineRun(new ByteArrayInputStream(standardInput), out, err, environment, reporting);
    }

    int run(String... args) {
        Surroundings.Console console = new Surroundings.Console(
                in, new PrintWriter(out), new PrintWriter(err), reporting);
        return ColophonCommand.run(new Surroundings(console, environment, new Surroundings.Interruption()), args);
    }
}
