package org.colophon.parser;

/**
 * A stretch of the source.
 *
 * @param start offset of its start
 * @param end offset of its end
 */
record Stretch(int start, int end) {

    Stretch {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a stretch goes forward, but this is " + start + " to " + end);
        }
    }
}
