package org.colophon.style;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.colophon.model.ColophonException;

/** A style or house file that does not say what it should. The message names the place in it and what is allowed. */
public final class StyleFormatException extends ColophonException {

    private static final long serialVersionUID = 1L;
    /** What a file says may be of any length; a message is read by people. */
    private static final int LONGEST = 500;

    /** The place of what is wrong. */
    private final String path;

    StyleFormatException(String path, String message) {
        super(cut((path.isEmpty() ? "" : path + ": ") + message));
        this.path = path;
    }

    private StyleFormatException(Path file, StyleFormatException in) {
        super(file + ": " + in.getMessage(), in);
        this.path = in.path;
    }

    /** What a file says; failures name the file. */
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
     * The place of what is wrong.
     *
     * @return names and indexes from the top, or a line of the file that is no JSON; empty if the whole does not fit
     *     together
     */
    public String path() {
        return path;
    }
}
