package org.colophon.style;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The scale of headlines: one tier for each rank. Immutable and thread-safe.
 *
 * @param tiers the tiers by rank
 */
public record HeadlineScale(Map<Rank, HeadlineTier> tiers) {

    /**
     * Checks that every rank has a tier.
     *
     * @throws IllegalArgumentException if a rank has none
     */
    public HeadlineScale {
        for (Rank rank : Rank.values()) {
            if (!tiers.containsKey(rank)) {
                throw new IllegalArgumentException("there is no tier of headlines for " + rank);
            }
        }
        tiers = Collections.unmodifiableMap(new EnumMap<>(tiers));
    }

    /**
     * Returns the tier of a rank.
     *
     * @param rank the rank
     * @return its tier
     */
    public HeadlineTier tier(Rank rank) {
        return Objects.requireNonNull(tiers.get(rank));
    }

    /**
     * Returns the rank that the width of a story gives it: the least whose headlines go so far.
     *
     * @param columns columns of the story
     * @param all columns of the page; a story across all of them is its lead
     * @return the rank
     */
    public Rank over(int columns, int all) {
        if (columns < all) {
            for (int i = Rank.values().length - 1; i > 0; i--) {
                if (tier(Rank.values()[i]).widest() >= columns) {
                    return Rank.values()[i];
                }
            }
        }
        return Rank.LEAD;
    }

    /**
     * Returns this with another tier of a rank.
     *
     * @param rank the rank
     * @param other its tier
     * @return the changed value
     */
    public HeadlineScale with(Rank rank, HeadlineTier other) {
        Map<Rank, HeadlineTier> changed = new EnumMap<>(tiers);
        changed.put(rank, other);
        return new HeadlineScale(changed);
    }
}
