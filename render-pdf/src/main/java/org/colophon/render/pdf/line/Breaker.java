package org.colophon.render.pdf.line;

import java.util.Arrays;
import org.colophon.model.style.TextAlign;

/**
 * Finds the best lines of a whole paragraph: the cheapest way from its start to its end over all places where a line may
 * end (Knuth and Plass 1981, as dynamic programming). All numbers are whole, so that the lines are the same on every
 * machine. Its arrays are used again for every paragraph.
 *
 * <p>A state is a place, a fitness of the line that ends there, and a track: how many lines there are more or fewer than
 * a plain filling has. Where all lines are alike and no variants are asked for there is one track.
 */
final class Breaker {

    private static final int FITNESSES = Costs.FITNESSES;
    /** Lines more than the plain filling: tracks reach from two fewer to two more. */
    private static final int TRACKS = 5;
    private static final int FEWER = 2;
    /** How many ems a line may be too long before longer ones need not be looked at: hyphens and hung marks come and go. */
    private static final int WINDOW = 2;

    private final Items items;
    private final Fit fit;

    /** Places where lines may end: index of the character after. */
    private int[] stops = new int[0];
    private int stopCount;
    /** Lines of a plain filling up to each place. */
    private int[] plain = new int[0];
    private long[] costs = new long[0];
    private int[] origins = new int[0];
    private int tracks;
    private int lineCount;
    private Setting setting;

    Breaker(Items items) {
        this.items = items;
        this.fit = new Fit(items);
        this.setting = NO_SETTING;
    }

    private static final Setting NO_SETTING =
            new Setting(Measures.of(1), 0, TextAlign.START, org.colophon.model.style.Region.MAINLAND.composing(), Setting.Keeping.TEXT);

    /** What may be done to make a paragraph fit at all, from nothing to everything. */
    private enum Need {
        NOTHING(Toll.KEEP),
        SHORT_LINES(Toll.KEEP),
        PART_WORDS(Toll.BAN),
        PART_ANYTHING(Toll.NEVER);

        private final int below;

        Need(int below) {
            this.below = below;
        }
    }

    /** Finds the best lines; {@link #lines(int)} has them then. */
    void find(Setting asked) {
        setting = asked;
        fit.begin(asked);
        boolean even = asked.measures().isEven();
        for (Need need : Need.values()) {
            begin(need, even ? 1 : TRACKS);
            if (!even) {
                fillPlainly();
            }
            run(need);
            if (best() < Costs.NONE) {
                lineCount = countBack(bestState(0, tracks));
                return;
            }
        }
        throw new IllegalStateException("no lines were found");
    }

    /** Finds the best lines for every number of lines near the best: the tracks run beside the best way. */
    void findVariants(Setting asked) {
        find(asked);
        if (tracks > 1) {
            return;
        }
        int[] ends = lines(lineCount);
        for (Need need : Need.values()) {
            begin(need, TRACKS);
            countAlong(ends);
            run(need);
            if (costOf(lineCount) < Costs.NONE) {
                return;
            }
        }
    }

    /** How many lines the best way has up to each place. */
    private void countAlong(int[] ends) {
        int line = 0;
        plain[0] = 0;
        for (int b = 1; b < stopCount; b++) {
            while (ends[line] < stops[b]) {
                line++;
            }
            plain[b] = line + 1;
        }
    }

    private void begin(Need need, int count) {
        tracks = count;
        if (stops.length < items.size + 1) {
            stops = new int[items.size * 3 / 2 + 2];
            plain = new int[stops.length];
        }
        stopCount = 0;
        stops[stopCount++] = 0;
        for (int i = 1; i < items.size; i++) {
            if (items.toll[i] < need.below) {
                stops[stopCount++] = i;
            }
        }
        stops[stopCount++] = items.size;
        int states = stopCount * tracks * FITNESSES;
        if (costs.length < states) {
            costs = new long[states * 3 / 2];
            origins = new int[costs.length];
        }
        Arrays.fill(costs, 0, states, Costs.NONE);
    }

    /** How many lines there are up to each place when lines are filled one after the other. */
    private void fillPlainly() {
        int line = 0;
        int start = 0;
        for (int b = 1; b < stopCount; b++) {
            boolean full = fit.natural(stops[start], stops[b]) > setting.room(line) && b - 1 > start;
            if (full || items.forced[stops[b - 1]] && b - 1 > start) {
                line++;
                start = b - 1;
            }
            plain[b] = line + 1;
        }
        plain[0] = 0;
    }

    private int state(int stop, int track) {
        return (stop * tracks + track) * FITNESSES;
    }

    private void run(Need need) {
        costs[state(0, tracks == 1 ? 0 : FEWER) + Costs.EVEN] = 0;
        boolean skipsShort = need == Need.NOTHING && setting.align() == TextAlign.JUSTIFY;
        int oldest = 0;
        for (int b = 1; b < stopCount; b++) {
            int end = stops[b];
            boolean last = end == items.size || items.forced[end];
            for (int a = b - 1; a >= oldest; a--) {
                boolean alone = need == Need.PART_ANYTHING && a == b - 1;
                int excess = fit.least(stops[a], end) - fit.longest();
                if (excess <= 0 && !(skipsShort && !last && fit.isShort(stops[a], end)) || alone) {
                    join(a, b, last, alone);
                } else if (excess > WINDOW * items.em) {
                    break;
                }
            }
            oldest = last ? b : oldest;
        }
    }

    /** Tries the line from one place to another after every way to get to the first. */
    private void join(int a, int b, boolean last, boolean alone) {
        long toll = toll(a, b);
        int room = -1;
        for (int track = 0; track < tracks; track++) {
            int from = state(a, track);
            int to = tracks == 1 ? 0 : plain[a] + track + 1 - plain[b];
            if (to < 0 || to >= tracks || isUnreached(from)) {
                continue;
            }
            int own = setting.room(tracks == 1 ? Math.min(a, 1) : plain[a] + track - FEWER);
            if (own != room) {
                room = own;
                fit.line(stops[a], stops[b], room, last);
            }
            long cost = fit.cost() == Costs.NONE && alone ? Costs.OVERFULL : fit.cost();
            if (cost < Costs.NONE) {
                arrive(from, state(b, to), cost + toll, fit.fitness());
            }
        }
    }

    private long toll(int a, int b) {
        int end = stops[b];
        if (end == items.size || items.forced[end]) {
            return 0;
        }
        boolean ladder = items.hyphen[end] > 0 && items.hyphen[stops[a]] > 0;
        return Costs.toll(items.toll[end]) + (ladder ? Costs.HYPHENS : 0);
    }

    private boolean isUnreached(int state) {
        return costs[state] >= Costs.NONE && costs[state + 1] >= Costs.NONE && costs[state + 2] >= Costs.NONE && costs[state + 3] >= Costs.NONE;
    }

    private void arrive(int from, int to, long cost, int fitness) {
        for (int before = 0; before < FITNESSES; before++) {
            long contrast = Math.abs(before - fitness) > 1 ? Costs.CONTRAST : 0;
            long total = Math.min(costs[from + before] + cost + contrast, Costs.NONE - 1);
            if (costs[from + before] < Costs.NONE && total < costs[to + fitness]) {
                costs[to + fitness] = total;
                origins[to + fitness] = from + before;
            }
        }
    }

    private long best() {
        long best = Costs.NONE;
        for (int state = state(stopCount - 1, 0); state < state(stopCount, 0); state++) {
            best = Math.min(best, costs[state]);
        }
        return best;
    }

    /** How many lines the cheapest setting has. */
    int lineCount() {
        return lineCount;
    }

    private int bestState(int fromTrack, int toTrack) {
        int found = state(stopCount - 1, fromTrack);
        for (int state = found; state < state(stopCount - 1, toTrack); state++) {
            if (costs[state] < costs[found]) {
                found = state;
            }
        }
        return found;
    }

    private int countBack(int state) {
        int lines = 0;
        for (int s = state; s / FITNESSES / tracks > 0; s = origins[s]) {
            lines++;
        }
        return lines;
    }

    /** The cost of the cheapest setting in a number of lines; {@link Costs#NONE} where there is none. */
    long costOf(int lines) {
        int track = lines - plain[stopCount - 1] + FEWER;
        return track < 0 || track >= tracks ? Costs.NONE : costs[bestState(track, track + 1)];
    }

    /** Where the lines of the cheapest setting in a number of lines end. */
    int[] lines(int lines) {
        int track = tracks == 1 ? 0 : lines - plain[stopCount - 1] + FEWER;
        int[] ends = new int[lines];
        int state = bestState(track, track + 1);
        for (int line = lines - 1; line >= 0; line--) {
            ends[line] = stops[state / FITNESSES / tracks];
            state = origins[state];
        }
        return ends;
    }

    /** How the line from one character to another is set. */
    Fit fit() {
        return fit;
    }

}
