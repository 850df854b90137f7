package org.colophon.parser.credit.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A conditional random field over a chain of tags (Lafferty, McCallum and Pereira, 2001), trained by AdaGrad with a
 * penalty on the squares of weights. The seed is fixed: the same lines give the same weights.
 */
final class RandomField {

    private static final int TAGS = CreditTag.ALL.length;
    private static final int SCALE = 32;
    private static final double NOTHING = 1e-3;
    private static final double FLOOR = 1e-3;

    private final FeatureSet features;
    private final double rate;
    private final double penalty;
    private final float[] weights;
    private final float[] squares;
    private final float[] follows = new float[(TAGS + 1) * TAGS];
    private final float[] followSquares = new float[(TAGS + 1) * TAGS];
    private final boolean[] may = new boolean[(TAGS + 1) * TAGS];

    /** A line as numbers. */
    private record Sample(int[][] features, int[] tags, double weight) { }

    RandomField(FeatureSet features, double rate, double penalty) {
        this.features = features;
        this.rate = rate;
        this.penalty = penalty;
        this.weights = new float[features.names().size() * TAGS];
        this.squares = new float[weights.length];
        for (int before = 0; before <= TAGS; before++) {
            for (CreditTag tag : CreditTag.ALL) {
                may[before * TAGS + tag.ordinal()] = tag.mayFollow(before == TAGS ? null : CreditTag.ALL[before]);
            }
        }
    }

    void train(List<TrainingLine> lines, int rounds, double weightOfMade) {
        List<Sample> samples = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            TrainingLine line = lines.get(i);
            int[] tags = line.tags(line.units()).stream().mapToInt(CreditTag::ordinal).toArray();
            if (tags.length > 0) {
                samples.add(new Sample(features.samples().get(i), tags, line.isMade() ? weightOfMade : 1));
            }
        }
        Random random = new Random(7);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(samples, random);
            samples.forEach(sample -> step(sample, penalty / samples.size()));
        }
    }

    private void step(Sample sample, double decay) {
        int size = sample.tags.length;
        Chain chain = new Chain(likelihoods(sample), followed());
        slopesOfFollowing(sample, chain, decay);
        for (int i = 0; i < size; i++) {
            for (int tag = 0; tag < TAGS; tag++) {
                double slope = (chain.share(i, tag) - (sample.tags[i] == tag ? 1 : 0)) * sample.weight;
                if (Math.abs(slope) >= NOTHING) {
                    for (int feature : sample.features[i]) {
                        move(weights, squares, feature * TAGS + tag, slope, decay);
                    }
                }
            }
        }
    }

    /** The likelihood of each tag of each unit by its features, the likeliest 1. */
    private double[][] likelihoods(Sample sample) {
        double[][] all = new double[sample.tags.length][TAGS];
        for (int i = 0; i < all.length; i++) {
            double[] scores = all[i];
            for (int feature : sample.features[i]) {
                for (int tag = 0; tag < TAGS; tag++) {
                    scores[tag] += weights[feature * TAGS + tag];
                }
            }
            double most = Arrays.stream(scores).max().orElse(0);
            for (int tag = 0; tag < TAGS; tag++) {
                scores[tag] = Math.exp(scores[tag] - most);
            }
        }
        return all;
    }

    private double[][] followed() {
        double[][] all = new double[TAGS + 1][TAGS];
        for (int at = 0; at < follows.length; at++) {
            all[at / TAGS][at % TAGS] = may[at] ? Math.exp(follows[at]) : 0;
        }
        return all;
    }

    private void slopesOfFollowing(Sample sample, Chain chain, double decay) {
        double[] slopes = new double[follows.length];
        for (int i = 0; i < sample.tags.length; i++) {
            int last = i == 0 ? TAGS : sample.tags[i - 1];
            slopes[last * TAGS + sample.tags[i]] -= 1;
            for (int before = i == 0 ? TAGS : 0; before < (i == 0 ? TAGS + 1 : TAGS); before++) {
                for (int tag = 0; tag < TAGS; tag++) {
                    slopes[before * TAGS + tag] += chain.share(i, before, tag);
                }
            }
        }
        for (int at = 0; at < slopes.length; at++) {
            if (may[at] && Math.abs(slopes[at]) >= NOTHING) {
                move(follows, followSquares, at, slopes[at] * sample.weight, decay);
            }
        }
    }

    private void move(float[] values, float[] sums, int at, double slope, double decay) {
        double full = slope + decay * values[at];
        sums[at] += (float) (full * full);
        values[at] -= (float) (rate * full / (Math.sqrt(sums[at]) + FLOOR));
    }

    /** The weights as lines of a file: those below a limit are left out. */
    List<String> lines(double least) {
        List<String> lines = new ArrayList<>();
        for (int before = 0; before <= TAGS; before++) {
            char first = before == TAGS ? '^' : CreditTag.ALL[before].letter();
            StringBuilder row = new StringBuilder("follows:").append(first);
            for (CreditTag tag : CreditTag.ALL) {
                if (may[before * TAGS + tag.ordinal()]) {
                    int weight = Math.round(SCALE * follows[before * TAGS + tag.ordinal()]);
                    row.append('\t').append(tag.letter()).append(weight);
                }
            }
            lines.add(row.toString());
        }
        List<String> names = features.names();
        for (int feature = 0; feature < names.size(); feature++) {
            StringBuilder row = new StringBuilder(names.get(feature));
            int kept = 0;
            for (CreditTag tag : CreditTag.ALL) {
                float weight = weights[feature * TAGS + tag.ordinal()];
                int rounded = Math.round(SCALE * weight);
                if (Math.abs(weight) >= least && rounded != 0) {
                    row.append(String.format(Locale.ROOT, "\t%c%d", tag.letter(), rounded));
                    kept++;
                }
            }
            if (kept > 0) {
                lines.add(row.toString());
            }
        }
        return lines;
    }
}
