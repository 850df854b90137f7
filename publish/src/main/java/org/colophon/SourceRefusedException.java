package org.colophon;

import org.colophon.model.ColophonException;

/** A source that is no text to print: a file of another format, or one with nothing in it. */
public final class SourceRefusedException extends ColophonException {

    private static final long serialVersionUID = 1L;

    SourceRefusedException(String message) {
        super(message);
    }
}
