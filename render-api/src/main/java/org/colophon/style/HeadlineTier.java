package org.colophon.style;

import java.util.Objects;
import java.util.Optional;

/**
 * The headlines of one rank. Sizes are per cent of the usual title, so that a style with a larger title has
 * larger headlines of every rank.
 *
 * @param narrowest fewest columns below such a headline
 * @param widest most columns below it
 * @param smallest size of the title over the fewest columns, in per cent of the usual title
 * @param largest size of the title over the most columns, in per cent of the usual title
 * @param face typeface of the title; empty if it is that of the usual title
 */
public record HeadlineTier(int narrowest, int widest, int smallest, int largest, Optional<Typeface> face) {

    private static final int LEAST = 10;
    private static final int MOST = 300;
    private static final int MOST_COLUMNS = 60;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a range ends before it begins, or a value is out of its range
     */
    public HeadlineTier {
        Objects.requireNonNull(face, "face");
        if (narrowest < 1 || widest < narrowest || widest > MOST_COLUMNS) {
            throw new IllegalArgumentException("a headline is over 1 to " + MOST_COLUMNS
                    + " columns, not over " + narrowest + " to " + widest);
        }
        if (smallest < LEAST || largest < smallest || largest > MOST) {
            throw new IllegalArgumentException("a headline has " + LEAST + " to " + MOST
                    + " per cent of the size of a title, not " + smallest + " to " + largest);
        }
    }

    /**
     * Returns the size of a title of this rank.
     *
     * @param title size of the usual title
     * @param columns columns that it is over; beyond the range, its nearest end counts
     * @return the size, that of the usual title or in whole points
     */
    public Length size(Length title, int columns) {
        int over = Math.clamp(columns, narrowest, widest);
        int steps = Math.max(1, widest - narrowest);
        int share = widest == narrowest ? largest : smallest + (largest - smallest) * (over - narrowest) / steps;
        long points = (title.milliPoints() * (long) share + 50_000) / 100_000;
        return share == 100 ? title : Length.points(Math.max(1, points));
    }

    /**
     * Returns a copy with another value of narrowest.
     *
     * @param other fewest columns below such a headline
     * @return the copy
     */
    public HeadlineTier withNarrowest(int other) {
        return new HeadlineTier(other, widest, smallest, largest, face);
    }

    /**
     * Returns a copy with another value of widest.
     *
     * @param other most columns below it
     * @return the copy
     */
    public HeadlineTier withWidest(int other) {
        return new HeadlineTier(narrowest, other, smallest, largest, face);
    }

    /**
     * Returns a copy with another value of smallest.
     *
     * @param other per cent of the usual title over the fewest columns
     * @return the copy
     */
    public HeadlineTier withSmallest(int other) {
        return new HeadlineTier(narrowest, widest, other, largest, face);
    }

    /**
     * Returns a copy with another value of largest.
     *
     * @param other per cent of the usual title over the most columns
     * @return the copy
     */
    public HeadlineTier withLargest(int other) {
        return new HeadlineTier(narrowest, widest, smallest, other, face);
    }

    /**
     * Returns a copy with another value of face.
     *
     * @param other typeface of the title; empty if it is that of the usual title
     * @return the copy
     */
    public HeadlineTier withFace(Optional<Typeface> other) {
        return new HeadlineTier(narrowest, widest, smallest, largest, other);
    }
}
