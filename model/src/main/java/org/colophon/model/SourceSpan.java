package org.colophon.model;

/**
 * A stretch of the source text that something of the model was read from.
 *
 * @param start offset of the first UTF-16 unit in the decoded source, after a byte order mark
 * @param end offset after the last UTF-16 unit, never before {@code start}
 * @param line line of the start, counted from 1
 * @param column UTF-16 column of the start in its line, counted from 1
 */
public record SourceSpan(int start, int end, int line, int column) {

    /** The span of what was not read from a source: it covers nothing at the start of the first line. */
    public static final SourceSpan NONE = new SourceSpan(0, 0, 1, 1);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the span is turned round or its line or column is below 1
     */
    public SourceSpan {
        Require.atLeast(start, 0, "start of a span");
        Require.atLeast(end, start, "end of a span");
        Require.atLeast(line, 1, "line of a span");
        Require.atLeast(column, 1, "column of a span");
    }

    /**
     * The length of the span.
     *
     * @return UTF-16 units covered
     */
    public int length() {
        return end - start;
    }
}
