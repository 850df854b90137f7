package org.colophon.exchange;

import org.colophon.model.ColophonException;
import org.jspecify.annotations.Nullable;

/** A document that cannot be read: it is broken, or holds more than a program should take. */
public final class UnreadableCopyException extends ColophonException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param document name of the document; may be empty
     * @param reason a clause that says why
     * @param cause the cause, if there is one
     */
    public UnreadableCopyException(String document, String reason, @Nullable Throwable cause) {
        super((document.isEmpty() ? "the document" : document) + " cannot be read: " + reason, cause);
    }
}
