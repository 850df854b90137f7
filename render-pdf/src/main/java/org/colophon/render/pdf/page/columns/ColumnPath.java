package org.colophon.render.pdf.page.columns;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A partial solution of the column-breaking search, linked to its predecessor.
 *
 * @param before the path up to here; null at the start
 * @param step the last placed piece
 * @param next place at which the next column or passage begins
 * @param used grid lines used in the column by text and footnotes
 * @param noted how many of them are those of footnotes and their rule
 * @param owed lines of footnotes that found no room and go to the foot of the next column
 * @param cost of the whole way
 */
record ColumnPath(@Nullable ColumnPath before, Step step, Place next, int used, int noted, int owed, long cost) {

    /** A place in the chain: a slot of a setting of a passage. */
    public record Place(int passage, int take, int slot) { }

    /**
     * Slots placed one below the other.
     *
     * @param from the first
     * @param to the index after the last
     * @param end the height of a column that ends after them; 0 if it continues
     */
    record Step(Place from, int to, int end) { }

    private static final Step NONE = new Step(new Place(0, 0, 0), 0, 0);

    static ColumnPath start() {
        return new ColumnPath(null, NONE, new Place(0, -1, 0), 0, 0, 0, 0);
    }

    /** The columns of the way. */
    Columns columns(List<Passage> passages) {
        Deque<ColumnPath> ways = new ArrayDeque<>();
        ColumnPath way = this;
        while (way != null && way.before != null) {
            ways.push(way);
            way = way.before;
        }
        List<Columns.Column> columns = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        List<Slot> owed = List.of();
        int risen = 0;
        while (!ways.isEmpty()) {
            ColumnPath placed = ways.pop();
            Place from = placed.step.from;
            Passage passage = passages.get(from.passage);
            for (Slot slot : passage.takes().get(from.take).slots().subList(from.slot, placed.step.to)) {
                if (slots.isEmpty() && from.slot > 0 && slot.head() != null) {
                    slots.add(slot.head());
                }
                if (!slots.isEmpty() || !slot.isWhite()) {
                    // Lines that are lowered elsewhere begin a column at its top.
                    boolean top = slot.top() != null && slots.size() == risen;
                    risen += top ? 1 : 0;
                    slots.add(top ? slot.top() : slot);
                }
            }
            if (placed.step.end > 0) {
                raiseFoot(slots);
                boolean last = ways.isEmpty();
                // The end of the text cuts nothing.
                Slot.Bond bond = slots.isEmpty() || last ? Slot.Bond.FREE : slots.getLast().bond();
                NoteFoot foot = NoteFoot.of(slots, owed, placed.step.end);
                owed = foot.owed();
                columns.add(new Columns.Column(
                        slots, last ? foot.all() : foot.notes(), placed.step.end, new Columns.End(bond, passage)));
                slots = new ArrayList<>();
                risen = 0;
            }
        }
        return new Columns(columns, cost);
    }

    /** Raises lines at the foot of a column to the grid: lowered ones would leave the column. */
    private static void raiseFoot(List<Slot> slots) {
        for (int i = slots.size() - 1; i >= 0; i--) {
            Slot top = slots.get(i).top();
            if (top == null) {
                return;
            }
            slots.set(i, top);
        }
    }
}
