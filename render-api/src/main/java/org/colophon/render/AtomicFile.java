package org.colophon.render;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Writes a file beside its target and moves it there when it is whole. */
public final class AtomicFile {

    private AtomicFile() {
    }

    /**
     * Writes the content.
     *
     * @param <T> the type of the result
     */
    @FunctionalInterface
    public interface Content<T> {
        /**
         * Writes the content.
         *
         * @param out where to; closed by the caller
         * @return the result
         * @throws IOException if it cannot be written
         */
        T writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, or leaves an existing one untouched. The file has a name of {@link UnfinishedFiles} until it is
     * complete.
     *
     * @param target the file; its folder must exist
     * @param content writes the content
     * @param <T> the type of the result
     * @return the result of the content
     * @throws IOException if the file cannot be written; nothing half-written is left, and the message names the target
     */
    public static <T> T write(Path target, Content<T> content) throws IOException {
        Objects.requireNonNull(content, "content");
        // Not a temporary file of the JDK: those are for their owner alone, and so would be the target.
        Path unfinished = folderOf(target).resolve(UnfinishedFiles.newName());
        try {
            T result;
            try (OutputStream out = open(unfinished, target)) {
                result = content.writeTo(out);
            }
            move(unfinished, target);
            return result;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static Path folderOf(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException("\"" + target + "\" is a folder: name a file in it");
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("the folder of " + target + " does not exist: make it first");
        }
        return folder;
    }

    private static OutputStream open(Path unfinished, Path target) throws IOException {
        try {
            OutputStream file =
                    Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new BufferedOutputStream(new TargetStream(file, target), 1 << 16);
        } catch (IOException e) {
            throw TargetStream.failure(target, e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw TargetStream.failure(to, e);
        }
    }
}
