package org.colophon.render.pdf.line;

import java.util.Arrays;

/** The possible lines of a paragraph with their costs, by their ends: weighed once, used for every number of lines. */
final class Candidates {

    private int size;
    private int[] starts = new int[64];
    private long[] costs = new long[64];
    private byte[] fitnesses = new byte[64];
    /** Index after the last candidate that ends at each place. */
    private int[] ends = new int[64];

    void begin(int stops) {
        size = 0;
        if (ends.length < stops) {
            ends = new int[stops * 3 / 2];
        }
        ends[0] = 0;
    }

    void add(int start, long cost, int fitness) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            costs = Arrays.copyOf(costs, size * 2);
            fitnesses = Arrays.copyOf(fitnesses, size * 2);
        }
        starts[size] = start;
        costs[size] = cost;
        fitnesses[size++] = (byte) fitness;
    }

    /** There are no more that end at a place. */
    void close(int stop) {
        ends[stop] = size;
    }

    int first(int stop) {
        return ends[stop - 1];
    }

    int end(int stop) {
        return ends[stop];
    }

    int start(int candidate) {
        return starts[candidate];
    }

    long cost(int candidate) {
        return costs[candidate];
    }

    int fitness(int candidate) {
        return fitnesses[candidate];
    }
}
