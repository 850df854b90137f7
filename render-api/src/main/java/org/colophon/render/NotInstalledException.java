package org.colophon.render;

import org.colophon.model.ColophonException;

/**
 * Thrown if a part of the library that a print needs is not on the class path. The message names the artifact to add.
 * Errors of loading are added as suppressed exceptions.
 */
public final class NotInstalledException extends ColophonException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param message names the missing part and the artifact to add
     */
    public NotInstalledException(String message) {
        super(message);
    }
}
