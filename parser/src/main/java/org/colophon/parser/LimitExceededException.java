package org.colophon.parser;

/** A source that is over a hard limit. The message names the limit, the value and how to lift it. */
public final class LimitExceededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LimitExceededException(String source, int characters, Limits limits) {
        super((source.isEmpty() ? "the source" : source) + " has " + characters + " characters, over the limit of "
                + limits.characters() + ": split it, or lift the limit with"
                + " EditionParser.withLimits(Limits.defaults().withCharacters(…))");
    }
}
