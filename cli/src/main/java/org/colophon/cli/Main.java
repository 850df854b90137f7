package org.colophon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.colophon.cli.Surroundings.Console;
import org.colophon.cli.Surroundings.Interruption;
import org.colophon.cli.Surroundings.Reporting;

/** Starts the {@code colophon} command. */
public final class Main {

    private Main() {
    }

    /**
     * Runs the command and ends the process: 0 done, 1 an error diagnostic or a failure, 2 wrong usage.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        boolean bar = "bar".equals(System.getProperty("colophon.progress"));
        Console console = new Console(System.in, out, err, bar ? Reporting.BAR : Reporting.LINES);
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupt(interruption, err)));
        int code = ColophonCommand.run(new Surroundings(console, System.getenv(), interruption), args);
        err.flush();
        interruption.ended();
        System.exit(code);
    }

    private static void interrupt(Interruption interruption, PrintWriter err) {
        try {
            interruption.interrupt();
        } catch (IOException | InterruptedException e) {
            err.println("colophon: " + Failures.describe(e));
        }
    }
}
