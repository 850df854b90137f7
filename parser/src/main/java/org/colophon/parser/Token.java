package org.colophon.parser;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a credit line.
 *
 * @param type what it is
 * @param from offset of its start in the line
 * @param to offset of its end
 * @param word its lexicon entry, where it has one
 */
record Token(Type type, int from, int to, Lexicon.@Nullable Word word) {

    /** What a piece of a line can be. */
    enum Type {
        ROLE,
        PRESS,
        OFFICE,
        AGENCY,
        ORGANISATION,
        UNNAMED,
        NAME,
        BLANK,
        SEPARATOR,
        LIST,
        BULLET,
        BRACKET,
        /** What nothing explains. */
        JUNK
    }
}
