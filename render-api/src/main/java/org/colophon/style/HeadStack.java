package org.colophon.style;

/**
 * The setting of an article's head above its columns.
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

    /**
     * Returns this with another number of legs of the lead.
     *
     * @param other the new value
     * @return the changed value
     */
    public HeadStack withLeadLegs(int other) {
        return new HeadStack(other, leadGap, rule, inset);
    }

    /**
     * Returns this with another gap between the legs.
     *
     * @param other the new value
     * @return the changed value
     */
    public HeadStack withLeadGap(Length other) {
        return new HeadStack(leadLegs, other, rule, inset);
    }

    /**
     * Returns this with another weight of the rules of the lead.
     *
     * @param other the new value
     * @return the changed value
     */
    public HeadStack withRule(Length other) {
        return new HeadStack(leadLegs, leadGap, other, inset);
    }

    /**
     * Returns this with another white between a rule and the lead.
     *
     * @param other the new value
     * @return the changed value
     */
    public HeadStack withInset(Length other) {
        return new HeadStack(leadLegs, leadGap, rule, other);
    }
}
