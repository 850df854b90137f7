package org.colophon.render.headline;

/** A place where a line of a headline may end, by what tells the reader that the sense pauses there. */
public enum BreakKind {
    /** At a blank: a headline in two parts breaks there, unless one part is some twenty ems longer. */
    BLANK(-20_000_000),
    /** Behind a colon or comma: there whenever each part fits, unless one part is some ten ems longer. */
    MARK(-5_000_000),
    /** At a pause of the sense. */
    PAUSE(0),
    /** Between words: a difference of two ems between two lines costs as much. */
    WORDS(250_000),
    /** Between two Han that no word list explains: costs more than any imbalance. */
    UNEXPLAINED(30_000_000);

    private final long cost;

    BreakKind(long cost) {
        this.cost = cost;
    }

    /**
     * Returns the cost of such a break.
     *
     * @return a number to compare with that of {@link #imbalance}
     */
    public long cost() {
        return cost;
    }

    /**
     * Returns the cost of a line that is longer or shorter than its like.
     *
     * @param thousandths the difference in thousandths of an em
     * @return a number to compare with the cost of a break
     */
    public static long imbalance(long thousandths) {
        return thousandths * thousandths / 10;
    }
}
