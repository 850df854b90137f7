package org.colophon.bulk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/**
 * The right to begin or end a share of an archive, of one process at a time: shares that end together do not put their
 * rows together at once. A process that is killed loses it.
 *
 * @param channel the open file
 * @param lock the lock on it
 */
record FolderLock(FileChannel channel, FileLock lock) {

    /** A piece of work that no other share does at once. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    private static final String NAME = "lock";

    private static final long PAUSE = 10;

    /** Waits for the right and works. */
    static <T> T alone(Path folder, Work<T> work) throws IOException {
        FolderLock turn = take(folder);
        try {
            return work.run();
        } finally {
            turn.channel().close();
        }
    }

    /** The folder may be taken away and made anew meanwhile. */
    private static FolderLock take(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        while (true) {
            Files.createDirectories(folder);
            try {
                FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                Object before = key(file);
                FolderLock taken = new FolderLock(channel, lock(channel));
                if (Files.exists(file) && Objects.equals(before, key(file))) {
                    return taken;
                }
                channel.close();
            } catch (NoSuchFileException e) {
                // Another has taken it away: its work is done.
                pause();
            }
        }
    }

    private static Object key(Path file) throws IOException {
        return String.valueOf(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException e) {
                // Another thread of this process has it.
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("printing was interrupted");
        }
    }
}
