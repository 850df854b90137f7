package org.colophon.parser.credit.tagging;

import java.util.List;

/** Finds the likeliest tags of a line: a shortest-path search over all of them, as Viterbi described it. */
final class LineTagger {

    private static final int TAGS = CreditTag.ALL.length;
    private static final int OUTSIDE = CreditTag.OUTSIDE.ordinal();

    private final TagWeights weights;

    LineTagger(TagWeights weights) {
        this.weights = weights;
    }

    /** The tags of units, and how much likelier they are than none. */
    Tagging tag(List<Unit> units, UnitFeatures features) {
        int size = units.size();
        int[] best = new int[TAGS];
        int[][] from = new int[size][TAGS];
        int none = 0;
        for (int i = 0; i < size; i++) {
            int[] scores = scores(features, i);
            none += scores[OUTSIDE] + weights.follows(i == 0 ? TAGS : OUTSIDE, OUTSIDE);
            best = i == 0 ? first(scores) : next(best, scores, from[i]);
        }
        int last = 0;
        for (int tag = 1; tag < TAGS; tag++) {
            last = best[tag] > best[last] ? tag : last;
        }
        CreditTag[] tags = new CreditTag[size];
        int margin = size == 0 ? 0 : best[last] - none;
        for (int i = size - 1; i >= 0; i--) {
            tags[i] = CreditTag.ALL[last];
            last = from[i][last];
        }
        return new Tagging(units, tags, margin);
    }

    private int[] scores(UnitFeatures features, int i) {
        int[] scores = new int[TAGS];
        features.of(i, key -> weights.add(key.hash(), scores));
        return scores;
    }

    private int[] first(int[] scores) {
        int[] best = new int[TAGS];
        for (int tag = 0; tag < TAGS; tag++) {
            best[tag] = weights.follows(TAGS, tag) + scores[tag];
        }
        return best;
    }

    private int[] next(int[] before, int[] scores, int[] from) {
        int[] best = new int[TAGS];
        for (int tag = 0; tag < TAGS; tag++) {
            int most = Integer.MIN_VALUE;
            for (int last = 0; last < TAGS; last++) {
                int sum = before[last] + weights.follows(last, tag);
                if (sum > most) {
                    most = sum;
                    from[tag] = last;
                }
            }
            best[tag] = Math.max(most, TagWeights.NEVER) + scores[tag];
        }
        return best;
    }
}
