package org.colophon.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in one sentence what went wrong, for people. */
final class Failures {

    private Failures() {
    }

    static String describe(Throwable failure) {
        return switch (failure) {
            case NoSuchFileException it -> it.getFile() + " does not exist";
            case AccessDeniedException it -> it.getFile() + " may not be read or written";
            case FileSystemException it when it.getReason() != null -> it.getFile() + ": " + it.getReason();
            case Exception it when it.getMessage() != null && !it.getMessage().isBlank() -> it.getMessage();
            default -> failure.toString();
        };
    }
}
