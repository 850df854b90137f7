package org.colophon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.colophon.render.UnfinishedFiles;

/** Makes the folder of outputs ready. */
final class OutputFolder {

    /** No rendering takes so long: what is older was left by a process that was killed. */
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private OutputFolder() {
    }

    /** Makes the folder if it is not there, and takes out of it what killed processes left behind. */
    static void open(Path folder, Surroundings surroundings) throws IOException {
        Files.createDirectories(folder);
        surroundings.interruption().writingTo(folder);
        try {
            UnfinishedFiles.deleteOlder(folder, Instant.now().minus(LEFT_BEHIND));
        } catch (IOException e) {
            // Another user's may stay: it hinders nothing that is printed now.
            surroundings.console().err().println("colophon: " + Failures.describe(folder.toString(), e));
        }
    }
}
