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
import org.colophon.render.Cancellation;

/** Does the same to many files: on all cores, reported in the order in which they were named. */
final class Batch {

    /** What is done to one file. */
    @FunctionalInterface
    interface Work {
        /** Does it; {@code index} is the file's place among all. */
        FileResult doTo(Path file, int index) throws Exception;
    }

    private final Surroundings.Console console;
    private final Cancellation cancellation;

    Batch(Surroundings surroundings) {
        this.console = surroundings.console();
        this.cancellation = surroundings.interruption().cancellation();
    }

    /** Runs the work on every file and returns the exit code. */
    int run(List<Path> files, Work work) {
        ExecutorService workers = Executors.newFixedThreadPool(
                Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
        try {
            List<Future<FileResult>> outcomes = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                int index = i;
                outcomes.add(workers.submit(() -> guarded(files.get(index), index, work)));
            }
            return report(files, outcomes) ? ColophonCommand.FAILED : ColophonCommand.DONE;
        } finally {
            workers.shutdownNow();
        }
    }

    private FileResult guarded(Path file, int index, Work work) {
        try {
            cancellation.check();
            return work.doTo(file, index);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return FileResult.failed(Failures.describe(file.toString(), e));
        }
    }

    private boolean report(List<Path> files, List<Future<FileResult>> outcomes) {
        return console.reporting() == Surroundings.Reporting.BAR && outcomes.size() > 1
                ? reportBehindBar(files, outcomes)
                : reportEach(files, outcomes);
    }

    private boolean reportEach(List<Path> files, List<Future<FileResult>> outcomes) {
        boolean bad = false;
        for (int i = 0; i < outcomes.size(); i++) {
            bad |= print(await(files.get(i), outcomes.get(i)));
        }
        return bad;
    }

    private boolean reportBehindBar(List<Path> files, List<Future<FileResult>> outcomes) {
        List<FileResult> done = new ArrayList<>();
        ProgressBarBuilder builder = ProgressBar.builder().setTaskName("colophon").setUpdateIntervalMillis(100);
        for (Future<FileResult> outcome : ProgressBar.wrap(outcomes, builder)) {
            done.add(await(files.get(done.size()), outcome));
        }
        boolean bad = false;
        for (FileResult outcome : done) {
            bad |= print(outcome);
        }
        return bad;
    }

    /** An interrupted user wants no list of all that was not done. */
    private boolean print(FileResult outcome) {
        if (cancellation.cancelled()) {
            return true;
        }
        console.out().print(outcome.output());
        console.out().flush();
        for (String failure : outcome.failures()) {
            console.err().println("colophon: " + failure);
        }
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            console.err().println(diagnostic);
        }
        console.err().flush();
        return outcome.bad();
    }

    private static FileResult await(Path file, Future<FileResult> outcome) {
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            return FileResult.failed(Failures.describe(file.toString(), Objects.requireNonNullElse(e.getCause(), e)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FileResult.failed(file + ": interrupted");
        }
    }
}
