package org.colophon.render;

import org.colophon.model.ColophonException;

/**
 * Thrown if a part of the library that a print needs is not on the class path. The message names the artifact to add;
 * what was there and could not be loaded is suppressed in it.
 */
public final class NotInstalledException extends ColophonException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param message what is missing, and what to add
     */
    public NotInstalledException(String message) {
        super(message);
    }
}
