package org.colophon.parser;

import org.colophon.model.ColophonException;

/** A malformed lexicon file. The message names the place in it and the allowed values. */
public final class LexiconFormatException extends ColophonException {

    private static final long serialVersionUID = 1L;

    LexiconFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
