package org.colophon.render.pdf.line;

import java.util.Arrays;

/**
 * The lengths of the lines of a paragraph, in order. Beside a picture some are shorter; from the last that is
 * given on all are alike.
 */
public final class Measures {

    /** The measure of a line that is as long as its text. */
    static final int BOUNDLESS = 1 << 28;

    private final int[] lengths;

    private Measures(int[] lengths) {
        this.lengths = lengths;
        for (int length : lengths) {
            if (length <= 0) {
                throw new IllegalArgumentException("a measure must be more than 0 but is " + length);
            }
        }
    }

    /**
     * Lines of one length.
     *
     * @param length the measure
     * @return the measures
     */
    public static Measures of(int length) {
        return new Measures(new int[] {length});
    }

    /**
     * Lines of several lengths.
     *
     * @param first the lengths of the first lines
     * @param others the length of all lines after them
     * @return the measures
     */
    public static Measures of(int[] first, int others) {
        int[] lengths = Arrays.copyOf(first, first.length + 1);
        lengths[first.length] = others;
        return new Measures(lengths);
    }

    /**
     * The length of a line.
     *
     * @param line its number, from 0
     * @return its measure
     */
    public int at(int line) {
        return lengths[Math.min(line, lengths.length - 1)];
    }

    /** Those that follow a number of lines. */
    Measures after(int lines) {
        return new Measures(Arrays.copyOfRange(lengths, Math.min(lines, lengths.length - 1), lengths.length));
    }

    /** Whether all lines are alike. */
    boolean isEven() {
        return lengths.length == 1;
    }

    /** The longest of them. */
    int longest() {
        int longest = 0;
        for (int length : lengths) {
            longest = Math.max(longest, length);
        }
        return longest;
    }

    /** The shortest of them. */
    int shortest() {
        int shortest = Integer.MAX_VALUE;
        for (int length : lengths) {
            shortest = Math.min(shortest, length);
        }
        return shortest;
    }

    @Override
    public String toString() {
        return Arrays.toString(lengths);
    }
}
