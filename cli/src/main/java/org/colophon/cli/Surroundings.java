package org.colophon.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.colophon.OutputFolder;
import org.colophon.render.Cancellation;
import org.colophon.render.UnfinishedFiles;

/**
 * The surroundings of a run of the command, so that tests can see and set them.
 *
 * @param console where it reads and speaks
 * @param environment its environment variables
 * @param interruption who may end it
 */
record Surroundings(Console console, Map<String, String> environment, Interruption interruption) {

    /** The convention of reproducible-builds.org: seconds since 1970 that documents carry instead of "now". */
    private static final String TIME = "SOURCE_DATE_EPOCH";

    private static final long FIRST = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    Surroundings {
        environment = Map.copyOf(environment);
    }

    /**
     * The streams that the command reads from and writes to.
     *
     * @param in standard input
     * @param out results
     * @param err failures and diagnostics
     * @param reporting how the progress of many files is shown
     */
    record Console(InputStream in, PrintWriter out, PrintWriter err, Reporting reporting) { }

    /** The display of the progress of many files. */
    enum Reporting {
        /** A bar that moves, on a terminal. */
        BAR,
        /** A line for each file. */
        LINES
    }

    /** The time that documents carry, where it is given. */
    Optional<Instant> documentTime() {
        return Optional.ofNullable(environment.get(TIME)).map(Surroundings::instant);
    }

    private static Instant instant(String epoch) {
        try {
            long seconds = Long.parseLong(epoch);
            if (seconds >= FIRST && seconds <= LAST) {
                return Instant.ofEpochSecond(seconds);
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(TIME + " is seconds since 1970 but it is \"" + epoch + "\"", e);
        }
        throw new IllegalArgumentException(TIME + " is " + epoch
                + ", but documents carry only the years 0001 to 9999: " + FIRST + " to " + LAST);
    }

    /** Makes the folder of outputs ready, and removes leftovers of killed processes. */
    OutputFolder outputs(Path folder, List<Path> inputs) throws IOException {
        OutputFolder outputs = OutputFolder.open(folder, inputs);
        interruption.writingTo(folder);
        try {
            outputs.sweep();
        } catch (IOException e) {
            // Another user's may stay: it hinders nothing that is printed now.
            console.err().println("colophon: " + Failures.describe(folder.toString(), e));
        }
        return outputs;
    }

    /** Ends the work when the process is told to end (SIGINT, SIGTERM), and removes half-written files. */
    static final class Interruption {

        /** Renderers look at their token for every block and page: this is enough for a slow one. */
        private static final int SECONDS = 3;

        private final Cancellation.Token token = Cancellation.create();
        private final Set<Path> folders = ConcurrentHashMap.newKeySet();
        private final CountDownLatch ended = new CountDownLatch(1);
        private final Set<Runnable> waiting = ConcurrentHashMap.newKeySet();

        /** The token that stops the work. */
        Cancellation.Token cancellation() {
            return token;
        }

        /** From here on files are written into this folder. */
        void writingTo(Path folder) {
            folders.add(folder.toAbsolutePath());
        }

        /** Runs something as soon as the work is to end. */
        void whenInterrupted(Runnable end) {
            waiting.add(end);
            if (token.cancelled()) {
                end.run();
            }
        }

        /** The work is done: nothing is left to interrupt. */
        void ended() {
            ended.countDown();
        }

        /** Cancels the work, waits for its end, and deletes the files that it had not finished. */
        void interrupt() throws IOException, InterruptedException {
            if (ended.getCount() == 0) {
                return;
            }
            token.cancel();
            waiting.forEach(Runnable::run);
            ended.await(SECONDS, TimeUnit.SECONDS);
            for (Path folder : folders) {
                UnfinishedFiles.deleteOwn(folder);
            }
        }
    }
}
