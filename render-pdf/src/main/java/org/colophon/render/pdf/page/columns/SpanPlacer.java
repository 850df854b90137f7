package org.colophon.render.pdf.page.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.render.pdf.page.frame.BreakCost;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Places wide pictures and tables across columns at the top of the page that refers to them, in their order, with the
 * text below and beside them. A piece without such a place stays in its column.
 */
public final class SpanPlacer {

    /** More pieces than this stay in their columns: each is tried in several places. */
    private static final int MOST = 8;
    /** Lines of text that a column keeps below a piece. */
    private static final int LEAST_TEXT = 5;
    /** The cost of a column between a piece and its place in the text: columns that end well matter more. */
    private static final long FAR = BreakCost.LINE * 2;

    /** The cost of each column by which a piece is narrower than it could be. */
    private static final long NARROWER = BreakCost.LINE * 4;

    /** The price of level tops of pictures in one column. */
    private static final long LEVEL = BreakCost.LINE * 6;

    private final int columns;
    private final ColumnHeights rooms;

    public SpanPlacer(int columns, ColumnHeights rooms) {
        this.columns = columns;
        this.rooms = rooms;
    }

    private record Placing(List<Passage> flow, ColumnSpans spans, Columns columns, long cost) { }

    /** The columns of a galley. */
    public Columns place(List<Passage> passages) {
        List<Passage> across = passages.stream().filter(passage -> !passage.across().isEmpty()).toList();
        List<Passage> wide = across.stream().filter(SpanPlacer::isWide).limit(MOST).toList();
        Columns usual = place(passages, wide);
        if (wide.size() == across.size()) {
            return usual;
        }
        // Pictures of one column may as well be among their text, where columns end better for that.
        Columns level = place(passages, across.stream().limit(MOST).toList());
        return level.cost() <= usual.cost() + LEVEL && level.columns().size() <= usual.columns().size() ? level : usual;
    }

    private static boolean isWide(Passage passage) {
        return passage.across().getFirst().columns() > 1;
    }

    private Columns place(List<Passage> passages, List<Passage> wide) {
        if (wide.isEmpty()) {
            return new FloatPlacer(passages, columns, flow -> cut(flow, ColumnSpans.NONE)).moved();
        }
        ReadingOrder order = new ReadingOrder(passages);
        Placing best = new Placing(passages, ColumnSpans.NONE, cut(passages, ColumnSpans.NONE), 0);
        for (Passage piece : wide) {
            best = lifted(piece, best, order).orElse(best);
        }
        ColumnSpans spans = best.spans();
        Columns moved = new FloatPlacer(best.flow(), columns, flow -> cut(flow, spans)).moved();
        if (spans.all().isEmpty()) {
            return moved;
        }
        // Moved pictures may save a column below a piece.
        boolean holds = moved.columns().size() >= spans.end()
                && order.holds(covered(moved, spans).columns(), columns);
        return covered(holds ? moved : best.columns(), spans);
    }

    private Columns cut(List<Passage> flow, ColumnSpans spans) {
        return new ColumnBreaker(flow, columns, spans).pages(rooms);
    }

    /** The best of the possible places and widths of a piece. No piece is placed before one that is read earlier. */
    private Optional<Placing> lifted(Passage piece, Placing now, ReadingOrder order) {
        Placing best = null;
        List<Passage> flow = without(now.flow(), piece);
        int reference = reference(now.columns(), piece);
        int after = now.spans().end();
        for (Passage.Across across : piece.across()) {
            int near = switch (across.place()) {
                case NEAR -> reference;
                case FIRST -> reference / columns * columns;
            };
            for (int first = Math.max(after, near - across.columns()); first <= reference + columns; first++) {
                Placing tried = first % columns + across.columns() > columns || isBelowNote(first)
                        ? null
                        : tried(
                                new ColumnSpans.Span(piece, first, across.columns(), across.slot()),
                                flow,
                                now.spans(),
                                FAR * Math.abs(first - near));
                if (tried != null && (best == null || tried.cost() < best.cost())
                        && order.holds(covered(tried.columns(), tried.spans()).columns(), columns)) {
                    best = tried;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Whether the top of a column has a note of where the text comes from: no piece across columns can begin below it.
     */
    private boolean isBelowNote(int column) {
        return column % columns == 0 && rooms.above(column / columns) > 0;
    }

    private @Nullable Placing tried(ColumnSpans.Span span, List<Passage> flow, ColumnSpans spans, long toll) {
        int height = rooms.deepest(span.first() / columns);
        if (height - span.slot().lines() < LEAST_TEXT) {
            return null;
        }
        ColumnSpans more = spans.with(span);
        Columns found = cut(flow, more);
        if (found.columns().size() < span.first() + span.columns()
                || found.cost() >= BreakCost.OVERSET
                || hasShortLeg(found, more)) {
            return null;
        }
        int narrower = span.piece().across().getFirst().columns() - span.columns();
        return new Placing(flow, more, found, found.cost() + toll + NARROWER * narrower);
    }

    /** Whether a column has hardly any text below a piece across it. */
    private static boolean hasShortLeg(Columns found, ColumnSpans spans) {
        for (int i = 0; i < found.columns().size(); i++) {
            if (spans.taken(i) > 0 && found.columns().get(i).depth() < LEAST_TEXT) {
                return true;
            }
        }
        return false;
    }

    /** The column of a piece that is not across columns. */
    private static int reference(Columns columns, Passage piece) {
        for (int i = 0; i < columns.columns().size(); i++) {
            if (columns.columns().get(i).slots().stream().anyMatch(piece.best().slots()::contains)) {
                return i;
            }
        }
        return 0;
    }

    /** The galley without a piece, and without the white around it if it was between lines of text. */
    private static List<Passage> without(List<Passage> flow, Passage piece) {
        List<Passage> rest = new ArrayList<>(flow);
        int at = rest.indexOf(piece);
        rest.remove(at);
        if (at < rest.size() && rest.get(at).isWhite()) {
            rest.remove(at);
        }
        boolean between = at > 1 && at < rest.size() && rest.get(at - 1).isWhite();
        if (between && FloatPlacer.isText(rest.get(at - 2)) && FloatPlacer.isText(rest.get(at))) {
            rest.remove(at - 1);
        }
        return rest;
    }

    /** The columns with the pieces across them. */
    private static Columns covered(Columns bare, ColumnSpans spans) {
        List<Columns.Column> columns = new ArrayList<>(bare.columns());
        for (ColumnSpans.Span span : spans.all()) {
            for (int i = span.first(); i < span.first() + span.columns(); i++) {
                boolean begins = i == span.first();
                Slot slot = begins ? span.slot() : Slot.white(span.slot().lines());
                columns.set(i, columns.get(i).below(slot, begins ? 0 : slot.lines()));
            }
        }
        return new Columns(columns, bare.cost());
    }
}
