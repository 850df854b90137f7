package org.colophon.model.json;

import java.nio.file.Path;
import org.colophon.model.ColophonException;
import org.jspecify.annotations.Nullable;

/** JSON that is not an edition. The message names the place in it, such as {@code articles[0].lead[2].span}. */
public final class EditionFormatException extends ColophonException {

    private static final long serialVersionUID = 1L;

    /** The place of the fault. */
    private final String path;

    EditionFormatException(String path, String message, @Nullable Throwable cause) {
        super((path.isEmpty() ? "" : path + ": ") + message, cause);
        this.path = path;
    }

    private EditionFormatException(Path file, EditionFormatException cause) {
        super(file + ": " + cause.getMessage(), cause);
        this.path = cause.path;
    }

    /** Returns the same of a file. */
    EditionFormatException in(Path file) {
        return new EditionFormatException(file, this);
    }

    /**
     * The place of the fault.
     *
     * @return names and indexes from the top; empty where the text is no JSON at all
     */
    public String path() {
        return path;
    }
}
