package org.colophon.model;

import org.jspecify.annotations.Nullable;

/**
 * The root of the exceptions of this library: a source, a file or an edition that it refuses, or a part of it that is
 * not installed. Mistakes in calls are the JDK's {@link IllegalArgumentException}, failing streams its
 * {@link java.io.IOException}, stopped work its {@link java.util.concurrent.CancellationException}.
 */
public abstract class ColophonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception with its message.
     *
     * @param message the fault and its remedy
     */
    protected ColophonException(String message) {
        super(message);
    }

    /**
     * An exception with its message and its cause.
     *
     * @param message the fault and its remedy
     * @param cause the cause, if there is one
     */
    protected ColophonException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
