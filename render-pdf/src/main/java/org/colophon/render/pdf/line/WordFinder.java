package org.colophon.render.pdf.line;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the common words of a headline, so that no line ends inside one: the most likely division into words of the
 * list and single characters, in which words farther down the list are less likely (Zipf's law).
 */
final class WordFinder {

    private static final Map<String, Integer> RANKS = load();
    private static final int LONGEST = 4;
    /** Costs in tenths of a bit: of the first word, and of a single character. */
    private static final int FIRST = 80;
    private static final int ALONE = 150;

    private final Items items;
    private int[] best = new int[0];
    private int[] lengths = new int[0];
    private boolean[] begins = new boolean[0];
    private boolean[] ends = new boolean[0];

    WordFinder(Items items) {
        this.items = items;
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> ranks = new HashMap<>();
        for (String line : Rows.lines("words.txt")) {
            for (String word : line.split(" ")) {
                ranks.put(word, ranks.size() + 1);
            }
        }
        return Map.copyOf(ranks);
    }

    /** Keeps the words whole. */
    void keep() {
        read();
        Arrays.fill(begins, 0, items.size + 1, false);
        Arrays.fill(ends, 0, items.size + 1, false);
        for (int i = items.size; i > 0; i -= lengths[i]) {
            int from = i - lengths[i];
            begins[from] = lengths[i] > 1;
            ends[i] = lengths[i] > 1;
            for (int k = from + 1; k < i; k++) {
                items.toll[k] = Math.max(items.toll[k], BreakPenalty.KEEP);
            }
        }
    }

    /** Whether a word of several characters begins at a place. */
    boolean begins(int at) {
        return at < begins.length && begins[at];
    }

    /** Whether neither a word of several characters nor one of the small words of a sentence meets at a place. */
    boolean isUnexplained(int at) {
        return !begins(at)
                && !ends(at)
                && !Sense.pausesAfter(items.points[at - 1])
                && !Sense.pausesBefore(items.points[at]);
    }

    /** Whether a word of several characters ends before a place. */
    private boolean ends(int at) {
        return at < ends.length && ends[at];
    }

    /** The cheapest reading up to every place, and the length of its last word. */
    private void read() {
        if (best.length <= items.size) {
            best = new int[items.size * 2 + 1];
            lengths = new int[best.length];
            begins = new boolean[best.length];
            ends = new boolean[best.length];
        }
        best[0] = 0;
        for (int i = 1; i <= items.size; i++) {
            best[i] = best[i - 1] + ALONE;
            lengths[i] = 1;
            StringBuilder word = new StringBuilder();
            for (int length = 1;
                    length <= Math.min(LONGEST, i) && items.classes[i - length] == CharClass.HAN;
                    length++) {
                word.insert(0, Character.toString(items.points[i - length]));
                int cost = length < 2 ? Integer.MAX_VALUE : cost(word.toString());
                if (cost < Integer.MAX_VALUE && best[i - length] + cost < best[i]) {
                    best[i] = best[i - length] + cost;
                    lengths[i] = length;
                }
            }
        }
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
