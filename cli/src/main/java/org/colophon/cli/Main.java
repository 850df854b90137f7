package org.colophon.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts the {@code colophon} command. */
public final class Main {

    private Main() {
    }

    /**
     * Runs the command and ends the process: 0 done, 1 an error diagnostic or a failed file, 2 wrong usage.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        boolean bar = "bar".equals(System.getProperty("colophon.progress"));
        Console console = new Console(out, err, bar ? Console.Reporting.BAR : Console.Reporting.LINES);
        int code = ColophonCommand.run(console, System.getenv(), args);
        out.flush();
        err.flush();
        System.exit(code);
    }
}
