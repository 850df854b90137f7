package org.colophon.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;

/** A stream into an unfinished file whose failures name the file that it will be. */
final class TargetStream extends OutputStream {

    private final OutputStream file;
    private final Path target;

    TargetStream(OutputStream file, Path target) {
        this.file = file;
        this.target = target;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            file.write(bytes, offset, length);
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            file.close();
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    /** Says of a failure which file it hinders. */
    static FileSystemException failure(Path target, IOException cause) {
        FileSystemException named =
                new FileSystemException(target.toString(), null, "cannot be written: " + reason(cause));
        named.initCause(cause);
        return named;
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> "permission denied";
            case FileSystemException failed when failed.getReason() != null -> failed.getReason();
            default -> Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
        };
    }
}
