package org.colophon.render;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file beside its target and moves it there when it is whole. */
public final class AtomicFile {

    private AtomicFile() {
    }

    /**
     * What writes the content.
     *
     * @param <T> what it has to say of it
     */
    @FunctionalInterface
    public interface Content<T> {
        /**
         * Writes the content.
         *
         * @param out where to; closed by the caller
         * @return what there is to say of it
         * @throws IOException if it cannot be written
         */
        T writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, or leaves what was there untouched.
     *
     * @param target the file; its folder must exist
     * @param content what to write
     * @param <T> what the content has to say
     * @return what the content said
     * @throws IOException if the file cannot be written; nothing half-written is left
     */
    public static <T> T write(Path target, Content<T> content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("the folder of " + target + " does not exist: make it first");
        }
        // Not a temporary file of the JDK: those are for their owner alone, and so would be the target.
        Path unfinished = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            T said;
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 1 << 16)) {
                said = content.writeTo(out);
            }
            move(unfinished, target);
            return said;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
