package org.colophon.model.correction;

import java.util.Objects;

/**
 * A correction of the way in which a source was read.
 *
 * @param source name of the source, as in its folder
 * @param place the words that it is about
 * @param ruling what they are
 */
public record Correction(String source, QuotedPlace place, Ruling ruling) {

    /** Refuses nulls, and a source without a name. */
    public Correction {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(ruling, "ruling");
        if (source.isBlank()) {
            throw new IllegalArgumentException("a correction names its source");
        }
    }

    /**
     * Returns the same with another value of {@code source}.
     *
     * @param other name of the source
     * @return the copy
     */
    public Correction withSource(String other) {
        return new Correction(other, place, ruling);
    }

    /**
     * Returns the same with another value of {@code place}.
     *
     * @param other the words that it is about
     * @return the copy
     */
    public Correction withPlace(QuotedPlace other) {
        return new Correction(source, other, ruling);
    }

    /**
     * Returns the same with another value of {@code ruling}.
     *
     * @param other what they are
     * @return the copy
     */
    public Correction withRuling(Ruling other) {
        return new Correction(source, place, other);
    }
}
