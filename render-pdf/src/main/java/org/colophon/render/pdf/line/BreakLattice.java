package org.colophon.render.pdf.line;

import java.util.Arrays;

/**
 * The cheapest paths from the start of a paragraph to every possible line end. A state is a position, a track and the
 * fitness of the line that ends there; a track is the difference in lines from the path it is compared with. Positions
 * are settled one after the other. Each then knows the cheapest path through it for each fitness of its line.
 */
final class BreakLattice {

    private static final int FITNESSES = Costs.FITNESSES;

    private int tracks;
    private int stops;
    /** The cheapest ways that end in a line of each fitness, and the states they come from. */
    private long[] costs = new long[0];
    private int[] origins = new int[0];
    /** The cheapest ways onward into a line of each fitness, contrast included, and the states they leave. */
    private long[] onward = new long[0];
    private int[] leaving = new int[0];

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
        }
        Arrays.fill(costs, 0, states, Costs.NONE);
        costs[place(0, tracks / 2) + Costs.EVEN] = 0;
        settle(0);
    }

    int tracks() {
        return tracks;
    }

    /** Returns the place of a position on a track. */
    int place(int stop, int track) {
        return (stop * tracks + track) * FITNESSES;
    }

    /** Relaxes all edges that leave a position. */
    void settle(int stop) {
        for (int state = place(stop, 0); state < place(stop + 1, 0); state += FITNESSES) {
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
        int state = place(stop, track);
        // Between them these two follow every fitness without the cost of contrast.
        return onward[state + Costs.EVEN] < Costs.NONE || onward[state + FITNESSES - 1] < Costs.NONE;
    }

    /** A line from a settled place to a later one. */
    void arrive(int from, int to, long cost, int fitness) {
        int source = from + fitness;
        if (onward[source] >= Costs.NONE) {
            return;
        }
        long total = Math.min(onward[source] + cost, Costs.NONE - 1);
        int state = to + fitness;
        if (total < costs[state]) {
            costs[state] = total;
            origins[state] = leaving[source];
        }
    }

    /** The cost of the cheapest path to the end on a track; {@link Costs#NONE} if there is none. */
    long costOf(int track) {
        return costs[last(track)];
    }

    /** The cheapest state at the end on a track. */
    int last(int track) {
        int found = place(stops - 1, track);
        for (int state = found; state < place(stops - 1, track + 1); state++) {
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
