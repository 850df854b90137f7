package org.colophon.render.pdf.line;

import java.util.Arrays;

/**
 * The cheapest paths from the start of a paragraph to every possible line end. A state is a position, a track and the
 * fitness of the line that ends there; a track is the difference in lines from the path it is compared with. Positions
 * are settled one after the other. Each then knows the cheapest path through it for each fitness of its line.
 */
final class BreakLattice {

    private static final int FITNESSES = Costs.FITNESSES;
    /** The most lines with hyphens one below the other. */
    private static final int MOST_HYPHENS = 2;

    private int tracks;
    private int stops;
    /** The cheapest ways that end in a line of each fitness, and the states they come from. */
    private long[] costs = new long[0];
    private int[] origins = new int[0];
    /** The cheapest ways onward into a line of each fitness, contrast included, and the states they leave. */
    private long[] onward = new long[0];
    private int[] leaving = new int[0];
    /** The number of lines with hyphens at the end of the cheapest way. */
    private byte[] hyphens = new byte[0];
    /** The line that arrives. */
    private int from;
    private int to;
    private boolean hyphenated;

    /** Begins with no way but that of no line, on the track in the middle. */
    void begin(int stopCount, int trackCount) {
        stops = stopCount;
        tracks = trackCount;
        int states = stopCount * trackCount * FITNESSES;
        if (costs.length < states) {
            costs = new long[states * 3 / 2];
            origins = new int[costs.length];
            onward = new long[costs.length];
            leaving = new int[costs.length];
            hyphens = new byte[costs.length];
        }
        Arrays.fill(costs, 0, states, Costs.NONE);
        Arrays.fill(hyphens, 0, states, (byte) 0);
        costs[state(0, tracks / 2) + Costs.EVEN] = 0;
        settle(0);
    }

    int tracks() {
        return tracks;
    }

    /** Returns the place of a position on a track. */
    private int state(int stop, int track) {
        return (stop * tracks + track) * FITNESSES;
    }

    /** Relaxes all edges that leave a position. */
    void settle(int stop) {
        for (int state = state(stop, 0); state < state(stop + 1, 0); state += FITNESSES) {
            for (int fitness = 0; fitness < FITNESSES; fitness++) {
                long best = Costs.NONE;
                for (int before = 0; before < FITNESSES; before++) {
                    long cost = costs[state + before] + (Math.abs(before - fitness) > 1 ? Costs.CONTRAST : 0);
                    if (cost < best) {
                        best = cost;
                        leaving[state + fitness] = state + before;
                    }
                }
                onward[state + fitness] = best;
            }
        }
    }

    /** Whether any way leads to a place that is settled. */
    boolean isReached(int stop, int track) {
        int state = state(stop, track);
        // Between them these two follow every fitness without the cost of contrast.
        return onward[state + Costs.EVEN] < Costs.NONE || onward[state + FITNESSES - 1] < Costs.NONE;
    }

    /** Chooses the line that arrives next: from a settled place to a later one, with a hyphen of some width or none. */
    void line(int from, int to, int hyphen) {
        this.from = from;
        this.to = to;
        this.hyphenated = hyphen > 0;
    }

    /** The line from one track to another; it is dear if too many lines above it have hyphens. */
    void arrive(int track, int toTrack, long cost, int fitness) {
        int source = state(from, track) + fitness;
        if (onward[source] >= Costs.NONE) {
            return;
        }
        int run = hyphenated ? hyphens[leaving[source]] + 1 : 0;
        long ladder = run > MOST_HYPHENS ? Costs.LADDER : 0;
        long total = Math.min(onward[source] + cost + ladder, Costs.NONE - 1);
        int state = state(to, toTrack) + fitness;
        if (total < costs[state]) {
            costs[state] = total;
            origins[state] = leaving[source];
            hyphens[state] = (byte) Math.min(run, Byte.MAX_VALUE);
        }
    }

    /** The cost of the cheapest path to the end on a track; {@link Costs#NONE} if there is none. */
    long costOf(int track) {
        return costs[last(track)];
    }

    /** The cheapest state at the end on a track. */
    int last(int track) {
        int found = state(stops - 1, track);
        for (int state = found; state < state(stops - 1, track + 1); state++) {
            found = costs[state] < costs[found] ? state : found;
        }
        return found;
    }

    /** The track on which the cheapest way to the end lies. */
    int cheapest() {
        int found = 0;
        for (int track = 1; track < tracks; track++) {
            found = costOf(track) < costOf(found) ? track : found;
        }
        return found;
    }

    /** The place of a state. */
    int stop(int state) {
        return state / FITNESSES / tracks;
    }

    /** The state that the line which ends in a state began in. */
    int before(int state) {
        return origins[state];
    }
}
