package org.colophon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.colophon.model.Diagnostic;

/** Does the same to many files: on all cores, reported in the order in which they were named. */
final class Batch {

    /** What is done to one file. */
    @FunctionalInterface
    interface Work {
        /** Does it; {@code index} is the file's place among all. */
        Outcome doTo(Path file, int index) throws Exception;
    }

    private final Console console;

    Batch(Console console) {
        this.console = console;
    }

    /** Runs the work on every file and returns the exit code. */
    int run(List<Path> files, Work work) {
        ExecutorService workers = Executors.newFixedThreadPool(
                Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
        try {
            List<Future<Outcome>> outcomes = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                int index = i;
                outcomes.add(workers.submit(() -> guarded(files.get(index), index, work)));
            }
            return report(outcomes) ? ColophonCommand.FAILED : ColophonCommand.DONE;
        } finally {
            workers.shutdownNow();
        }
    }

    private static Outcome guarded(Path file, int index, Work work) {
        try {
            return work.doTo(file, index);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return Outcome.failed(Failures.describe(e));
        }
    }

    private boolean report(List<Future<Outcome>> outcomes) {
        return console.reporting() == Console.Reporting.BAR && outcomes.size() > 1
                ? reportBehindBar(outcomes)
                : reportEach(outcomes);
    }

    private boolean reportEach(List<Future<Outcome>> outcomes) {
        boolean bad = false;
        for (Future<Outcome> outcome : outcomes) {
            bad |= print(await(outcome));
        }
        return bad;
    }

    private boolean reportBehindBar(List<Future<Outcome>> outcomes) {
        List<Outcome> done = new ArrayList<>();
        ProgressBarBuilder builder = ProgressBar.builder().setTaskName("colophon").setUpdateIntervalMillis(100);
        for (Future<Outcome> outcome : ProgressBar.wrap(outcomes, builder)) {
            done.add(await(outcome));
        }
        boolean bad = false;
        for (Outcome outcome : done) {
            bad |= print(outcome);
        }
        return bad;
    }

    private boolean print(Outcome outcome) {
        console.out().print(outcome.output());
        console.out().flush();
        if (!outcome.failure().isEmpty()) {
            console.err().println("colophon: " + outcome.failure());
        }
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            console.err().println(diagnostic);
        }
        console.err().flush();
        return outcome.bad();
    }

    private static Outcome await(Future<Outcome> outcome) {
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            return Outcome.failed(Failures.describe(Objects.requireNonNullElse(e.getCause(), e)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.failed("interrupted");
        }
    }
}
