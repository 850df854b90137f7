package org.colophon.render.pdf.page.columns;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;

/** The reading order of the pieces of a galley, wherever they are on the page. */
public final class ReadingOrder {

    private final IdentityHashMap<Slot, Integer> ranks = new IdentityHashMap<>();

    public ReadingOrder(List<Passage> passages) {
        for (int i = 0; i < passages.size(); i++) {
            for (Passage.Take take : passages.get(i).takes()) {
                for (Slot slot : take.slots()) {
                    ranks.put(slot, i);
                    if (slot.top() != null) {
                        ranks.put(slot.top(), i);
                    }
                    if (slot.head() != null) {
                        ranks.put(slot.head(), i);
                    }
                }
            }
            for (Passage.Across across : passages.get(i).across()) {
                ranks.put(across.slot(), i);
            }
        }
    }

    private int rank(Slot slot) {
        // Footnotes have no place in the text: they are read after the column above them.
        return ranks.getOrDefault(slot, Integer.MAX_VALUE);
    }

    /** Compares by the place in the text. Pieces of one place keep their order. */
    public Comparator<Slot> comparator() {
        return Comparator.comparingInt(this::rank);
    }

    /** Whether no page has a piece that is read before a piece of an earlier page. */
    boolean holds(List<Columns.Column> columns, int perPage) {
        int last = 0;
        for (int from = 0; from < columns.size(); from += perPage) {
            List<Slot> page = columns.subList(from, Math.min(columns.size(), from + perPage)).stream()
                    .flatMap(column -> column.slots().stream()).filter(slot -> !slot.isWhite()).toList();
            if (page.stream().mapToInt(this::rank).min().orElse(last) < last) {
                return false;
            }
            last = page.stream().mapToInt(this::rank).max().orElse(last);
        }
        return true;
    }
}
