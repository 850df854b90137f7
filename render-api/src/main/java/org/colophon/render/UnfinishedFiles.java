package org.colophon.render;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The files that {@link AtomicFile} has begun and not yet moved to their targets. Their names are short, so that a
 * target may have as long a name as its file system takes. A process that is killed leaves them behind.
 */
public final class UnfinishedFiles {

    private static final Pattern NAME = Pattern.compile("\\.colophon-[0-9a-f]{8}-[0-9a-f]{8}\\.tmp");

    /** A number of this process: its id is not one, since processes in containers have equal ids. */
    private static final String PROCESS = ".colophon-" + random() + "-";

    private UnfinishedFiles() {
    }

    static String newName() {
        return PROCESS + random() + ".tmp";
    }

    private static String random() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }

    /**
     * Deletes the unfinished files of this process from a folder: for a process that is about to end, after its work
     * was cancelled.
     *
     * @param folder the folder; nothing happens if it is none
     * @throws IOException if one cannot be deleted
     */
    public static void deleteOwn(Path folder) throws IOException {
        delete(folder, file -> file.getFileName().toString().startsWith(PROCESS));
    }

    /**
     * Deletes the unfinished files that killed processes left in a folder.
     *
     * @param folder the folder; nothing happens if it is none
     * @param before only files are deleted that were last changed before this time: newer ones may be in work
     * @throws IOException if one cannot be deleted
     */
    public static void deleteOlder(Path folder, Instant before) throws IOException {
        delete(folder, file -> NAME.matcher(file.getFileName().toString()).matches()
                && Files.getLastModifiedTime(file).toInstant().isBefore(before));
    }

    private static void delete(Path folder, DirectoryStream.Filter<Path> which) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, which)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }
}
