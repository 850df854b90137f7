package org.colophon.render.pdf.page.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.colophon.render.pdf.page.frame.BreakCost;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;

/**
 * Moves pictures and short tables a few paragraphs up or down, past headings too, in their order, if columns then end
 * better.
 */
public final class FloatPlacer {

    /** Paragraphs and headings that a picture passes at most. */
    private static final int FARTHEST = 6;
    /** More pictures are not moved: each is tried in several places. */
    private static final int MOST = 8;

    private final Function<List<Passage>, Columns> breaker;
    private final int perPage;
    private final ReadingOrder reading;
    private List<Passage> passages;
    private Columns best;

    public FloatPlacer(List<Passage> passages, int columns, Function<List<Passage>, Columns> breaker) {
        this.perPage = columns;
        this.reading = new ReadingOrder(passages);
        this.breaker = breaker;
        this.passages = passages;
        this.best = breaker.apply(passages);
    }

    /** The columns with every picture at its best place. */
    public Columns moved() {
        List<Passage> pictures = passages.stream().filter(FloatPlacer::isPicture).toList();
        for (Passage picture : pictures.size() > MOST ? List.<Passage>of() : pictures) {
            if (best.cost() >= BreakCost.cut(Slot.Bond.FIRST_LINE)) {
                move(picture);
            }
        }
        return best;
    }

    /** Whether a passage is a picture, or a table that is not cut. */
    public static boolean isPicture(Passage passage) {
        List<Slot> slots = passage.best().slots();
        boolean rows = slots.stream().anyMatch(slot -> slot.head() != null);
        boolean table =
                rows && slots.stream().limit(slots.size() - 1L).allMatch(slot -> slot.bond() == Slot.Bond.WHOLE);
        return table
                || passage.best().slots().stream()
                        .flatMap(slot -> slot.marks().stream())
                        .anyMatch(PageItem.Image.class::isInstance);
    }

    /** Whether a passage is lines of text, which have no white around them. */
    static boolean isText(Passage passage) {
        return !isPicture(passage)
                && !passage.isWhite()
                && passage.best().slots().stream()
                        .allMatch(slot -> slot.lines() == 1 && slot.bond() != Slot.Bond.WHOLE && slot.anchor() == null);
    }

    /** Whether a picture may pass it: text, and headings with the white above them. It never ends behind a heading. */
    private static boolean isPassed(Passage passage) {
        return isText(passage)
                || passage.isWhite()
                || passage.best().slots().stream().anyMatch(slot -> slot.bond() == Slot.Bond.HEADING);
    }

    /** Whether a passage is one piece with that before it, as the lines of a stanza are. */
    private static boolean isBound(List<Passage> passages, int index) {
        return index > 0 && switch (passages.get(index - 1).best().slots().getLast().bond()) {
            case WHOLE, HEADING -> true;
            case FREE, FIRST_LINE, LAST_LINE, ROW, WHITE -> false;
        };
    }

    private void move(Passage picture) {
        List<Passage> start = passages;
        for (int step = -FARTHEST; step <= FARTHEST; step++) {
            List<Passage> order = step == 0 ? start : order(start, picture, step);
            if (order.size() == start.size() && step != 0) {
                Columns columns = breaker.apply(order);
                if (columns.cost() < best.cost() && reading.holds(columns.columns(), perPage)) {
                    best = columns;
                    passages = order;
                }
            }
        }
    }

    /** Moves the picture and the white around it past so many paragraphs; empty if something else is in the way. */
    private static List<Passage> order(List<Passage> from, Passage picture, int step) {
        int first = from.indexOf(picture);
        int last = first + 1;
        first -= first > 0 && from.get(first - 1).isWhite() ? 1 : 0;
        last += last < from.size() && from.get(last).isWhite() ? 1 : 0;
        List<Passage> moved = from.subList(first, last);
        int other = step > 0 ? last : first + step;
        int end = step > 0 ? last + step : first;
        boolean free = other >= 0
                && end <= from.size()
                && from.subList(other, end).stream().allMatch(FloatPlacer::isPassed)
                && isText(from.get(step > 0 ? end - 1 : other))
                && !isBound(from, step > 0 ? end : other);
        if (!free || moved.size() != 3) {
            return List.of();
        }
        List<Passage> order = new ArrayList<>(from.subList(0, Math.min(first, other)));
        order.addAll(step > 0 ? from.subList(other, end) : moved);
        order.addAll(step > 0 ? moved : from.subList(other, end));
        order.addAll(from.subList(Math.max(last, end), from.size()));
        return order;
    }
}
