package org.colophon.style;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.colophon.model.ColophonException;

/**
 * Thrown if a value of a style or house file is wrong or missing. The message names its place and the allowed values.
 */
public final class StyleFormatException extends ColophonException {

    private static final long serialVersionUID = 1L;
    /** Longest quoted value. Values of a file may have any length; messages are read by people. */
    private static final int LONGEST = 500;

    /** Returns the place of the wrong value. */
    private final String path;

    StyleFormatException(String path, String message) {
        super(cut((path.isEmpty() ? "" : path + ": ") + message));
        this.path = path;
    }

    private StyleFormatException(Path file, StyleFormatException in) {
        super(file + ": " + in.getMessage(), in);
        this.path = in.path;
    }

    /** Reads a file; failures name it. */
    static <T> T in(Path file, Supplier<T> read) {
        try {
            return read.get();
        } catch (StyleFormatException e) {
            throw new StyleFormatException(file, e);
        }
    }

    private static String cut(String message) {
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
    }

    /**
     * Returns the place of the wrong value.
     *
     * @return names and indexes from the top, or a line of the file that is no JSON; empty if the whole does not fit
     *     together
     */
    public String path() {
        return path;
    }
}
