package org.colophon.render.headline;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds the common words of a headline, so that no line ends inside one: the most likely division into words of the
 * list and single characters, in which words farther down the list are less likely (Zipf's law). A number in Han and
 * its measure word are one word.
 */
public final class HeadlineWords {

    private static final Map<String, Integer> RANKS = load();
    private static final int LONGEST = 4;
    /** Costs in tenths of a bit: of the first word, and of a single character. */
    private static final int FIRST = 80;
    private static final int ALONE = 150;

    private final int[] points;
    private final int size;
    private final boolean[] begins;
    private final boolean[] ends;
    private final boolean[] within;

    private HeadlineWords(int[] points, int size) {
        this.points = points;
        this.size = size;
        this.begins = new boolean[size + 1];
        this.ends = new boolean[size + 1];
        this.within = new boolean[size + 1];
    }

    /**
     * Reads the words of a headline.
     *
     * @param points its characters; not to be changed while the words are used
     * @param size number of them that count
     * @return its words
     */
    public static HeadlineWords of(int[] points, int size) {
        HeadlineWords words = new HeadlineWords(points, size);
        int[] lengths = words.read();
        for (int i = size; i > 0; i -= lengths[i]) {
            int from = i - lengths[i];
            words.begins[from] = lengths[i] > 1;
            words.ends[i] = lengths[i] > 1;
            for (int k = from + 1; k < i; k++) {
                words.within[k] = true;
            }
        }
        words.keepNumbers();
        return words;
    }

    /** Makes a number one word with its measure word, unless its first numeral ends a word: 统一 is no number. */
    private void keepNumbers() {
        boolean[] inWord = within.clone();
        boolean number = false;
        for (int i = 1; i < size; i++) {
            number = Sense.isNumeral(points[i - 1]) && (number || !inWord[i - 1]);
            within[i] |= number && (Sense.isNumeral(points[i]) || Sense.isMeasure(points[i]));
        }
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> ranks = new HashMap<>();
        for (String line : HeadlineTables.rows("words.txt")) {
            for (String word : line.split(" ")) {
                ranks.put(word, ranks.size() + 1);
            }
        }
        return Map.copyOf(ranks);
    }

    /**
     * Returns whether a break at a place would part a word.
     *
     * @param at number of characters before it
     * @return true inside a word of several characters
     */
    public boolean isWithin(int at) {
        return within[at];
    }

    /**
     * Returns whether a word of several characters begins at a place.
     *
     * @param at number of characters before it
     * @return true if one does
     */
    public boolean begins(int at) {
        return begins[at];
    }

    /**
     * Returns whether neither a word of several characters nor one of the small words of a sentence meets at a place.
     *
     * @param at number of characters before it, at least one
     * @return true if nothing tells that a word ends here
     */
    public boolean isUnexplained(int at) {
        return !begins[at]
                && !ends[at]
                && !Sense.pausesAfter(points[at - 1])
                && !Sense.pausesBefore(points[at]);
    }

    /** Returns the length of the last word of the cheapest reading up to every place. */
    private int[] read() {
        int[] best = new int[size + 1];
        int[] lengths = new int[size + 1];
        for (int i = 1; i <= size; i++) {
            best[i] = best[i - 1] + ALONE;
            lengths[i] = 1;
            int longest = han(i);
            for (int length = 2; length <= longest; length++) {
                int cost = cost(new String(points, i - length, length));
                if (cost < Integer.MAX_VALUE && best[i - length] + cost < best[i]) {
                    best[i] = best[i - length] + cost;
                    lengths[i] = length;
                }
            }
        }
        return lengths;
    }

    /** Returns the number of Han before a place, of which the longest word may consist. */
    private int han(int end) {
        int length = 0;
        while (length < Math.min(LONGEST, end) && Character.isIdeographic(points[end - length - 1])) {
            length++;
        }
        return length;
    }

    private static int cost(String word) {
        Integer rank = RANKS.get(word);
        return rank == null ? Integer.MAX_VALUE : FIRST + bits(rank);
    }

    /** The logarithm of a rank to the base of two, in tenths, rounded down. */
    private static int bits(int rank) {
        int whole = 31 - Integer.numberOfLeadingZeros(rank);
        return whole * 10 + (rank - (1 << whole)) * 10 / (1 << whole);
    }
}
