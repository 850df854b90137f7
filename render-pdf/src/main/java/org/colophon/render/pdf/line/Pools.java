package org.colophon.render.pdf.line;

/**
 * The length and the flexibility of lines: sums from the start of the paragraph, two places for each character. {@code
 * open} is between the blank before a body and the body, {@code close} between the body and the blank after it, so that
 * the difference between the close of the last character and the open of the first is a line whose edges are trimmed.
 * Sums may run over in very long paragraphs; the differences inside one line are right all the same.
 */
final class Pools {

    static final int NATURAL = 0;
    /** All that can be taken away. */
    static final int SHRINK = 1;
    /**
     * The steps of taking away, in the order of CLREQ: word spaces, interpuncts, brackets, commas, mixed gaps, stops.
     */
    static final int FIRST_STEP = 2;
    static final int STEPS = 6;
    static final int LAST_STEP = FIRST_STEP + STEPS - 1;
    /** The room that word spaces take when a line is spaced out. */
    static final int WORD_STRETCH = FIRST_STEP + STEPS;
    /** The room that the gaps between Han and Latin take. */
    static final int GAP_STRETCH = WORD_STRETCH + 1;
    /** The number of gaps between characters that may be spaced out. */
    static final int GAPS = GAP_STRETCH + 1;
    /** The number of them that are spaces between words. */
    static final int WORDS = GAPS + 1;
    /** The number of them beside a mark. */
    static final int MARKS = WORDS + 1;
    /** The number of gaps beside digits, which take room only when the others would look uneven without it. */
    static final int CAPPED = MARKS + 1;
    static final int STRIDE = CAPPED + 1;

    private int[] open = new int[0];
    private int[] close = new int[0];
    private final int[] sum = new int[STRIDE];

    void begin(int count) {
        if (open.length < count * STRIDE) {
            open = new int[(count + count / 2) * STRIDE];
            close = new int[(count + count / 2) * STRIDE];
        }
        java.util.Arrays.fill(sum, 0);
    }

    /** Adds room before the body of the next character or after that of the last, with its flexibility. */
    void add(int pool, int amount) {
        sum[pool] += amount;
    }

    void addShrink(int step, int amount) {
        sum[step] += amount;
        sum[SHRINK] += amount;
    }

    /** Notes the sums on both sides of a body. */
    void body(int index, int extent) {
        System.arraycopy(sum, 0, open, index * STRIDE, STRIDE);
        sum[NATURAL] += extent;
        System.arraycopy(sum, 0, close, index * STRIDE, STRIDE);
    }

    /** The amount of a pool in a line from one character to another. */
    int within(int pool, int first, int last) {
        return close[last * STRIDE + pool] - open[first * STRIDE + pool];
    }

    /** The room before the body of a character, in the line that begins with the first. */
    int before(int pool, int first, int index) {
        return open[index * STRIDE + pool] - open[first * STRIDE + pool];
    }
}
