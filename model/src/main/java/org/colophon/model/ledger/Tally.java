package org.colophon.model.ledger;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A count of somebody's works. Tallies of parts add up to the tally of the whole, exactly.
 *
 * @param credits how often somebody is named
 * @param characters characters of texts, without blanks
 * @param pictures pictures, in steps of a thousandth: two who share one have 0.5 each
 */
public record Tally(int credits, long characters, BigDecimal pictures) {

    /** Nothing. */
    public static final Tally NONE = of(0, 0, 0);

    /** A picture, in the units that pictures are shared in. */
    static final long PICTURE = 1000;
    private static final int SCALE = 3;

    /** Drops zeros behind the point, so that equal numbers are equal. */
    public Tally {
        Objects.requireNonNull(pictures, "pictures");
        pictures = pictures.signum() == 0 ? BigDecimal.ZERO : pictures.stripTrailingZeros();
    }

    static Tally of(int credits, long characters, long thousandths) {
        return new Tally(credits, characters, BigDecimal.valueOf(thousandths, SCALE));
    }

    /**
     * Adds another tally.
     *
     * @param other the other
     * @return the sum
     */
    public Tally plus(Tally other) {
        return new Tally(
                credits + other.credits, characters + other.characters, pictures.add(other.pictures));
    }
}
