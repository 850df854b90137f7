package org.colophon.parser;

import org.colophon.model.ColophonException;

/** A source that is over a hard limit. The message names the limit, the value and how to lift it. */
public final class LimitExceededException extends ColophonException {

    private static final long serialVersionUID = 1L;

    private LimitExceededException(String source, String has, Limits limits) {
        super(
                (source.isEmpty() ? "the source" : source) + " has " + has + ", over the limit of "
                        + limits.characters()
                        + " characters: split it, or lift the limit with "
                                + "EditionParser.withLimits(Limits.defaults().withCharacters(…))");
    }

    static LimitExceededException characters(String source, int characters, Limits limits) {
        return new LimitExceededException(source, characters + " characters", limits);
    }

    /** A file of more bytes than so many characters have in any encoding. */
    static LimitExceededException bytes(String source, long bytes, Limits limits) {
        return new LimitExceededException(source, "over " + bytes + " bytes", limits);
    }
}
