package org.colophon.style;

/**
 * How the head of an article is set above its columns.
 *
 * @param leadLegs number of legs of the lead
 * @param leadGap between the legs
 * @param rule weight of the rules above and below the lead; zero for none
 * @param inset between a rule and the lead
 */
public record HeadStack(int leadLegs, Length leadGap, Length rule, Length inset) {

    private static final int MOST_LEGS = 12;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if there is no leg or more than twelve, or a length is negative
     */
    public HeadStack {
        if (leadLegs < 1
                || leadLegs > MOST_LEGS
                || leadGap.milliPoints() < 0
                || rule.milliPoints() < 0
                || inset.milliPoints() < 0) {
            throw new IllegalArgumentException(
                    "a lead has 1 to " + MOST_LEGS + " legs, with a gap, rule and inset that are not negative");
        }
    }
}
