package org.colophon.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.colophon.model.ColophonException;
import org.colophon.parser.SourceFormatException;

/** Explains a failure in one sentence for people, with its remedy. */
final class Failures {

    private Failures() {
    }

    /** The sentence, with the file that was worked on in front of it where it does not name that itself. */
    static String describe(String file, Throwable failure) {
        String sentence = describe(failure);
        return sentence.contains(file) ? sentence : file + ": " + sentence;
    }

    static String describe(Throwable failure) {
        return switch (failure) {
            case NoSuchFileException it -> it.getFile() + " does not exist";
            case AccessDeniedException it -> it.getFile() + " may not be read or written: look at its permissions";
            case FileAlreadyExistsException it -> it.getFile() + " is a file: name a folder";
            case NotDirectoryException it -> it.getFile() + " is no folder: name one";
            case FileSystemException it when it.getReason() != null -> it.getFile() + ": " + it.getReason();
            case SourceFormatException it -> it.getMessage()
                    + it.likelyEncoding().map(name -> " (add --encoding " + name + ")").orElse("");
            case CharacterCodingException it -> "is not UTF-8: save it as UTF-8";
            case IOException it -> message(it);
            case IllegalArgumentException it -> message(it);
            case ColophonException it -> message(it);
            case CancellationException it -> message(it);
            case OutOfMemoryError it -> "Java ran out of memory (" + it.getMessage()
                    + "): give it more with JAVA_TOOL_OPTIONS=-Xmx4g, or print fewer files at once";
            default -> ownFault(failure);
        };
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? ownFault(failure) : message;
    }

    /** A failure that is not meant for users: the facts they need in order to report it. */
    private static String ownFault(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return "internal error: " + failure + (trace.length == 0 ? "" : " at " + Objects.toString(trace[0]))
                + "; report it with the file";
    }
}
