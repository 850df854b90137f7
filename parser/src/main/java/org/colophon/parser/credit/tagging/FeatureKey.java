package org.colophon.parser.credit.tagging;

import java.util.Arrays;

/** The name of a feature while it is put together. Where only its weights are looked up, no text is made of it. */
final class FeatureKey {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private char[] letters = new char[64];
    private int length;

    /** Begins the name of a feature of a kind. */
    FeatureKey of(String kind) {
        length = 0;
        append(kind);
        return append(":");
    }

    /** Adds a value of the feature. */
    FeatureKey with(String value) {
        append(value);
        return append(",");
    }

    FeatureKey with(int value) {
        if (value < 0) {
            append("-");
        }
        append((char) ('0' + Math.abs(value) / 10));
        append((char) ('0' + Math.abs(value) % 10));
        return append(",");
    }

    FeatureKey with(boolean value) {
        return append(value ? "+" : "-");
    }

    private FeatureKey append(String text) {
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i));
        }
        return this;
    }

    private void append(char letter) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, 2 * length);
        }
        letters[length++] = letter;
    }

    /** The FNV-1a hash of its letters: with 64 bits, no two of a hundred thousand features are likely to share one. */
    long hash() {
        return hash(letters, length);
    }

    static long hash(String name) {
        return hash(name.toCharArray(), name.length());
    }

    private static long hash(char[] letters, int length) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ letters[i]) * FNV_PRIME;
        }
        return hash;
    }

    @Override
    public String toString() {
        return new String(letters, 0, length);
    }
}
