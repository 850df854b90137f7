package org.colophon.parser.credit.tagging;

/** The likelihood of each tag of each unit of a line, and of each pair: the forward-backward algorithm. */
final class Chain {

    private static final int TAGS = CreditTag.ALL.length;

    private final double[][] units;
    private final double[][] follows;
    private final double[][] forward;
    private final double[][] backward;
    /** The divisors of the forward values, which keep them in range. */
    private final double[] scales;

    /**
     * A chain.
     *
     * @param units how likely each tag of each unit is by itself
     * @param follows how likely each tag is behind another; the last row is for the start of the line
     */
    Chain(double[][] units, double[][] follows) {
        this.units = units;
        this.follows = follows;
        this.forward = new double[units.length][TAGS];
        this.backward = new double[units.length][TAGS];
        this.scales = new double[units.length];
        forward();
        backward();
    }

    private void forward() {
        for (int i = 0; i < units.length; i++) {
            for (int tag = 0; tag < TAGS; tag++) {
                double sum = i == 0 ? follows[TAGS][tag] : 0;
                for (int before = 0; i > 0 && before < TAGS; before++) {
                    sum += forward[i - 1][before] * follows[before][tag];
                }
                forward[i][tag] = sum * units[i][tag];
                scales[i] += forward[i][tag];
            }
            for (int tag = 0; tag < TAGS; tag++) {
                forward[i][tag] /= scales[i];
            }
        }
    }

    private void backward() {
        for (int i = units.length - 1; i >= 0; i--) {
            for (int tag = 0; tag < TAGS; tag++) {
                double sum = i == units.length - 1 ? 1 : 0;
                for (int next = 0; i < units.length - 1 && next < TAGS; next++) {
                    sum += follows[tag][next] * units[i + 1][next] * backward[i + 1][next] / scales[i + 1];
                }
                backward[i][tag] = sum;
            }
        }
    }

    /** The likelihood of a tag of a unit. */
    double share(int unit, int tag) {
        return forward[unit][tag] * backward[unit][tag];
    }

    /** The likelihood of two tags of a unit and the one before; for the first unit the first is the count of tags. */
    double share(int unit, int before, int tag) {
        double reached = unit == 0 ? 1 : forward[unit - 1][before];
        return reached * follows[before][tag] * units[unit][tag] * backward[unit][tag] / scales[unit];
    }
}
