package org.colophon.model;

import java.util.Objects;

/**
 * The relation of a work to another one.
 *
 * @param kind how
 * @param uri the lasting name or the address of the other work
 */
public record Relation(Kind kind, String uri) {

    /** The ways in which one work is related to another. */
    public enum Kind {
        /** Corrects the other. */
        CORRECTION_OF,
        /** Is a translation of the other. */
        TRANSLATION_OF,
        /** Takes the place of the other, which is not to be used any more. */
        REPLACES
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the name is no absolute URI
     */
    public Relation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(uri, "uri");
        Require.uri(uri, "the work that another one is related to");
    }
}
