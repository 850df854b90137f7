package org.colophon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.colophon.render.Cancellation;
import org.colophon.render.UnfinishedFiles;

/** Ends the work when the process is told to end (SIGINT, SIGTERM), and takes away what is half written. */
final class Interruption {

    /** Renderers look at their token for every block and page: this is enough for a slow one. */
    private static final int SECONDS = 3;

    private final Cancellation.Token token = Cancellation.create();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final CountDownLatch ended = new CountDownLatch(1);

    /** The token that stops the work. */
    Cancellation.Token cancellation() {
        return token;
    }

    /** From here on files are written into this folder. */
    void writingTo(Path folder) {
        folders.add(folder.toAbsolutePath());
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
        ended.await(SECONDS, TimeUnit.SECONDS);
        for (Path folder : folders) {
            UnfinishedFiles.deleteOwn(folder);
        }
    }
}
