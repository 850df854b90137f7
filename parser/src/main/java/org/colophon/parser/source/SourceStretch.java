package org.colophon.parser.source;

/**
 * A stretch of the source.
 *
 * @param start offset of its start
 * @param end offset of its end
 */
public record SourceStretch(int start, int end) {

    public SourceStretch {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a stretch goes forward, but this is " + start + " to " + end);
        }
    }
}
