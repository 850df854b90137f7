package org.colophon.parser;

import org.colophon.model.ColophonException;

/** A lexicon file that does not say what it should. The message names the place in it and what is allowed there. */
public final class LexiconFormatException extends ColophonException {

    private static final long serialVersionUID = 1L;

    LexiconFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
