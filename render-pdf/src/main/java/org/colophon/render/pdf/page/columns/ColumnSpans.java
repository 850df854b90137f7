package org.colophon.render.pdf.page.columns;

import java.util.ArrayList;
import java.util.List;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;

/**
 * The pieces across several columns at their top, which take lines of each.
 *
 * @param all the pieces, each at its place
 */
public record ColumnSpans(List<Span> all) {

    public static final ColumnSpans NONE = new ColumnSpans(List.of());

    /**
     * A piece across columns.
     *
     * @param piece the passage that it is in the galley
     * @param first its first column, counted through all pages
     * @param columns number of columns it covers
     * @param slot the piece
     */
    public record Span(Passage piece, int first, int columns, Slot slot) {
        boolean covers(int column) {
            return column >= first && column < first + columns;
        }
    }

    public ColumnSpans {
        all = List.copyOf(all);
    }

    /** Lines of a column that are taken. */
    int taken(int column) {
        int lines = 0;
        for (Span span : all) {
            lines += span.covers(column) ? span.slot().lines() : 0;
        }
        return lines;
    }

    /** The most that is taken of one of so many columns. */
    int deepest(int from, int columns) {
        int deepest = 0;
        for (int column = from; column < from + columns; column++) {
            deepest = Math.max(deepest, taken(column));
        }
        return deepest;
    }

    int sum(int from, int columns) {
        int sum = 0;
        for (int column = from; column < from + columns; column++) {
            sum += taken(column);
        }
        return sum;
    }

    /** The column after the last that is covered. */
    int end() {
        return all.isEmpty() ? 0 : all.getLast().first() + all.getLast().columns();
    }

    ColumnSpans with(Span more) {
        List<Span> spans = new ArrayList<>(all);
        spans.add(more);
        return new ColumnSpans(spans);
    }
}
