package org.colophon.parser.credit.tagging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The weights of each feature for each tag, and of tags that follow each other: whole numbers, so that all machines
 * come to the same result. Immutable and thread-safe.
 */
final class TagWeights {

    private static final int TAGS = CreditTag.ALL.length;
    /** Less than any sum of weights. */
    static final int NEVER = Integer.MIN_VALUE / 4;
    private static final String FOLLOWS = "follows:";

    private final int[] follows = new int[(TAGS + 1) * TAGS];
    /** An open hash table: the hash of a feature, and where its weights begin. */
    private final long[] hashes;
    private final int[] starts;
    private final byte[] tags;
    private final short[] weights;

    private TagWeights(List<String> lines) {
        int size = Integer.highestOneBit(Math.max(16, lines.size()) * 2 - 1) * 2;
        hashes = new long[size];
        starts = new int[size];
        Arrays.fill(starts, -1);
        byte[] found = new byte[64];
        short[] values = new short[64];
        int used = 0;
        for (int before = 0; before <= TAGS; before++) {
            for (CreditTag tag : CreditTag.ALL) {
                boolean may = tag.mayFollow(before == TAGS ? null : CreditTag.ALL[before]);
                follows[before * TAGS + tag.ordinal()] = may ? 0 : NEVER;
            }
        }
        for (String line : lines) {
            String[] row = line.split("\t");
            if (row[0].startsWith(FOLLOWS)) {
                follow(row);
                continue;
            }
            if (used + row.length >= found.length) {
                found = Arrays.copyOf(found, 2 * (used + row.length));
                values = Arrays.copyOf(values, found.length);
            }
            put(FeatureKey.hash(row[0]), used);
            for (int i = 1; i < row.length; i++) {
                found[used] = (byte) CreditTag.of(row[i].charAt(0)).ordinal();
                values[used++] = Short.parseShort(row[i].substring(1));
            }
            found[used++] = -1;
        }
        tags = Arrays.copyOf(found, used);
        weights = Arrays.copyOf(values, used);
    }

    private void follow(String[] row) {
        char letter = row[0].charAt(FOLLOWS.length());
        int before = letter == '^' ? TAGS : CreditTag.of(letter).ordinal();
        for (int i = 1; i < row.length; i++) {
            follows[before * TAGS + CreditTag.of(row[i].charAt(0)).ordinal()] = Integer.parseInt(row[i].substring(1));
        }
    }

    private void put(long hash, int start) {
        int slot = slot(hash);
        while (starts[slot] >= 0) {
            slot = slot + 1 & hashes.length - 1;
        }
        hashes[slot] = hash;
        starts[slot] = start;
    }

    private int slot(long hash) {
        return (int) (hash ^ hash >>> 32) & hashes.length - 1;
    }

    /** The built-in weights, read once. */
    static TagWeights builtIn() {
        return BuiltIn.WEIGHTS;
    }

    private static final class BuiltIn {
        static final TagWeights WEIGHTS = read();

        private static TagWeights read() {
            try (InputStream in = TagWeights.class.getResourceAsStream("tags.tsv")) {
                if (in == null) {
                    throw new IllegalStateException("the weights of the tagger are missing from the jar");
                }
                return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Reads a file of weights: a feature a line, and behind it the letters of tags, each with its weight. */
    static TagWeights parse(List<String> lines) {
        List<String> rows = new ArrayList<>(lines.size());
        for (String line : lines) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                rows.add(line);
            }
        }
        return new TagWeights(rows);
    }

    /** Adds what a feature says of each tag. */
    void add(long hash, int[] scores) {
        int slot = slot(hash);
        while (starts[slot] >= 0 && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
        }
        for (int at = starts[slot]; at >= 0 && tags[at] >= 0; at++) {
            scores[tags[at]] += weights[at];
        }
    }

    /** The weight of a tag behind another; the count of tags means the start of a line. */
    int follows(int before, int tag) {
        return follows[before * TAGS + tag];
    }
}
