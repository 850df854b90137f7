package org.colophon.model;

import java.util.List;

/**
 * A stretch of the source text that something of the model was read from.
 *
 * @param start offset of the first UTF-16 unit in the decoded source, after a byte order mark
 * @param end offset after the last UTF-16 unit, never before {@code start}
 * @param line line of the start, counted from 1
 * @param column UTF-16 column of the start in its line, counted from 1
 */
public record SourceSpan(int start, int end, int line, int column) {

    /** The span of a value that was not read from a source: it covers nothing at the start of the first line. */
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

    /**
     * Returns the place of the first piece of text in a line.
     *
     * @param content the line
     * @return its place; {@link #NONE} if nothing of it was read from a source
     */
    public static SourceSpan of(List<Inline> content) {
        return content.stream().map(SourceSpan::of).filter(span -> !span.equals(NONE)).findFirst().orElse(NONE);
    }

    private static SourceSpan of(Inline inline) {
        return switch (inline) {
            case Inline.Text it -> it.span();
            case Inline.Code it -> it.span();
            case Inline.LineBreak it -> it.span();
            case Inline.NoteRef it -> it.span();
            case Inline.Emphasis it -> of(it.content());
            case Inline.Strong it -> of(it.content());
            case Inline.Link it -> of(it.content());
            case Inline.Superscript it -> of(it.content());
            case Inline.Subscript it -> of(it.content());
            case Inline.Marked it -> of(it.content());
            case Inline.Ruby it -> of(it.base());
            case Inline.Foreign it -> of(it.content());
            case Inline.CreditText it -> of(it.content());
            case Inline.DatelineText it -> of(it.content());
        };
    }

    /**
     * The same from another start.
     *
     * @param other offset of the first unit
     * @return the span
     */
    public SourceSpan withStart(int other) {
        return new SourceSpan(other, end, line, column);
    }

    /**
     * The same to another end.
     *
     * @param other offset after the last unit
     * @return the span
     */
    public SourceSpan withEnd(int other) {
        return new SourceSpan(start, other, line, column);
    }

    /**
     * The same in another line.
     *
     * @param other line of the start, from 1
     * @return the span
     */
    public SourceSpan withLine(int other) {
        return new SourceSpan(start, end, other, column);
    }

    /**
     * The same in another column.
     *
     * @param other column of the start, from 1
     * @return the span
     */
    public SourceSpan withColumn(int other) {
        return new SourceSpan(start, end, line, other);
    }
}
