package org.colophon.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.colophon.bulk.BulkMeter;
import org.colophon.bulk.BulkResult;
import org.colophon.bulk.BulkSummary;

/** Says how far the work on an archive is: on a terminal in one line that changes, else a line from time to time. */
final class BulkProgress implements BulkMeter {

    private static final long SECOND = 1_000_000_000L;
    private static final long HOUR = 3_600;

    private final Surroundings.Console console;
    private final LongSupplier clock;
    private final long start;
    private long told;
    private int inputs;
    private int done;
    private int skipped;
    private int failed;

    /** Speaks of time as a clock has it, in nanoseconds. */
    BulkProgress(Surroundings.Console console, LongSupplier clock) {
        this.console = console;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.told = start;
    }

    @Override
    public synchronized void begin(int inputs) {
        this.inputs = inputs;
    }

    @Override
    public synchronized void done(BulkResult result) {
        done++;
        failed += result.state() == BulkResult.State.FAILED ? 1 : 0;
        tell();
    }

    @Override
    public synchronized void skipped(String id) {
        done++;
        skipped++;
        tell();
    }

    private void tell() {
        boolean line = console.reporting() == Surroundings.Reporting.LINES;
        long now = clock.getAsLong();
        if (now - told < (line ? 10 * SECOND : SECOND / 2)) {
            return;
        }
        told = now;
        double rate = (done - skipped) / ((now - start) / (double) SECOND);
        String text = String.format(Locale.ROOT, "%,d of %,d, %,d failed, %.0f/s", done, inputs, failed, rate)
                + (rate > 0 ? ", " + left((long) ((inputs - done) / rate)) : "");
        console.err().print(line ? text + System.lineSeparator() : "\r" + text + "    ");
        console.err().flush();
    }

    private static String left(long seconds) {
        return seconds < 90 ? seconds + " s left"
                : seconds < 2 * HOUR ? (seconds + 30) / 60 + " min left"
                : String.format(Locale.ROOT, "%,d h left", (seconds + HOUR / 2) / HOUR);
    }

    /** The line of sums at the end. */
    String last(BulkSummary summary) {
        double seconds = (clock.getAsLong() - start) / (double) SECOND;
        return (console.reporting() == Surroundings.Reporting.BAR ? "\r" : "")
                + String.format(Locale.ROOT, "%,d inputs: %,d printed, %,d skipped, %,d failed, in %.1f s",
                        summary.inputs(), summary.printed(), summary.skipped(), summary.failed(), seconds);
    }
}
