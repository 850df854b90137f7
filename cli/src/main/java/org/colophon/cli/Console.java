package org.colophon.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * The streams that the command reads from and writes to.
 *
 * @param in standard input
 * @param out results
 * @param err failures and diagnostics
 * @param reporting how the progress of many files is shown
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, Reporting reporting) {

    /** How the progress of many files is shown. */
    enum Reporting {
        /** A bar that moves, on a terminal. */
        BAR,
        /** A line for each file. */
        LINES
    }
}
