package org.colophon.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import me.tongfei.progressbar.ProgressBar;
import org.colophon.model.Diagnostic;
import org.colophon.render.Cancellation;
import org.colophon.render.Progress;

/** Does the same to many files: on all cores, reported in the order in which they were named. */
final class Batch {

    /** The part of the bar that a file takes. */
    static final int FILE = 1000;
    /** Files that are begun for each thread while the first of them is not done. */
    private static final int AHEAD = 32;

    /** The work on one file. */
    @FunctionalInterface
    interface Work {
        /** Does it; {@code index} is the file's place among all. */
        FileResult doTo(Path file, int index, FileProgress progress) throws Exception;
    }

    private final Surroundings.Console console;
    private final Cancellation cancellation;

    Batch(Surroundings surroundings) {
        this.console = surroundings.console();
        this.cancellation = surroundings.interruption().cancellation();
    }

    /** Runs the work on every file and returns the exit code. */
    int run(List<Path> files, Work work) {
        return switch (console.reporting()) {
            case LINES -> run(files, work, moved -> { }, () -> { });
            case BAR -> {
                try (ProgressBar bar = bar(files.size())) {
                    yield run(files, work, bar::stepBy, bar::close);
                }
            }
        };
    }

    private static ProgressBar bar(int files) {
        return ProgressBar.builder()
                .setTaskName("colophon")
                .setInitialMax((long) files * FILE)
                .setUpdateIntervalMillis(100)
                .clearDisplayOnFinish()
                .build();
    }

    /** Runs the work; the bar is taken away when all is done, before the results are printed. */
    private int run(List<Path> files, Work work, IntConsumer bar, Runnable done) {
        int threads = Math.min(files.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Deque<Future<FileResult>> begun = new ArrayDeque<>();
        Report report = new Report();
        try {
            for (int i = 0; i < files.size(); i++) {
                int index = i;
                begun.add(workers.submit(() -> guarded(files.get(index), index, work, new FileProgress(bar))));
                // The results of many files are not held: no more are begun than a slow one lets wait.
                if (begun.size() == threads * AHEAD) {
                    report.take(await(files.get(i + 1 - begun.size()), begun.remove()));
                }
            }
            while (!begun.isEmpty()) {
                report.take(await(files.get(files.size() - begun.size()), begun.remove()));
            }
            done.run();
            return report.end() ? ColophonCommand.FAILED : ColophonCommand.DONE;
        } finally {
            workers.shutdownNow();
        }
    }

    private FileResult guarded(Path file, int index, Work work, FileProgress progress) {
        try {
            cancellation.check();
            return work.doTo(file, index, progress);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return FileResult.failed(Failures.describe(file.toString(), e));
        } finally {
            progress.end();
        }
    }

    /** The results in the order of the files: printed at once, or behind a bar when it is gone. */
    private final class Report {

        private final boolean bar = console.reporting() == Surroundings.Reporting.BAR;
        private final List<FileResult> kept = new ArrayList<>();
        private boolean bad;

        void take(FileResult outcome) {
            if (!bar) {
                bad |= print(outcome);
            } else {
                bad |= outcome.bad();
                kept.add(outcome);
            }
        }

        boolean end() {
            for (FileResult outcome : kept) {
                bad |= print(outcome);
            }
            return bad;
        }
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

    /** The progress of one file, as part of the bar. For the thread that works on it. */
    static final class FileProgress {

        private static final int STAGES = Progress.Stage.values().length;

        private final IntConsumer bar;
        private int told;
        private int formats;

        FileProgress(IntConsumer bar) {
            this.bar = bar;
        }

        /** Progress of the next of so many formats. A stage that a format has not is as if it were done. */
        Progress next(int of) {
            int format = formats++;
            return (stage, done, total) -> {
                double part = (stage.ordinal() + (double) done / total) / STAGES;
                reach((int) (FILE * (format + part) / of));
            };
        }

        private void reach(int step) {
            if (step > told) {
                bar.accept(Math.min(step, FILE) - told);
                told = Math.min(step, FILE);
            }
        }

        void end() {
            reach(FILE);
        }
    }
}
