package org.colophon.model.style;

/** A style or house file that does not say what it should. The message names the place in it and what is allowed. */
public final class StyleFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    StyleFormatException(String path, String message) {
        super((path.isEmpty() ? "" : path + ": ") + message);
    }
}
