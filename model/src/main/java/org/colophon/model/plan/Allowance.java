package org.colophon.model.plan;

/**
 * The fewest and the most of something: columns of a story, or its pictures.
 *
 * @param least the fewest
 * @param most the most
 */
public record Allowance(int least, int most) {

    /** Any number. */
    public static final Allowance ANY = new Allowance(0, 99);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the range is empty
     */
    public Allowance {
        if (least < 0 || most < least || most > 99) {
            throw new IllegalArgumentException("a range is 0 to 99, its least first, not " + least + " to " + most);
        }
    }

    /**
     * Returns whether a number is within it.
     *
     * @param number the number
     * @return false if it is fewer or more
     */
    public boolean has(int number) {
        return number >= least && number <= most;
    }
}
