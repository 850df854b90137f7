package org.colophon.render.pdf.page.columns;

import java.util.ArrayList;
import java.util.List;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;

/**
 * A galley that is cut into columns.
 *
 * @param columns the columns, page after page
 * @param cost its cost: higher if it looks worse
 */
public record Columns(List<Column> columns, long cost) {

    /**
     * A column that is filled.
     *
     * @param slots its pieces, without white at its top and foot
     * @param notes the footnotes at its foot, below a rule
     * @param height grid lines that it has
     * @param end how it ends
     * @param covered lines at its top that a piece across columns takes which begins in a column before
     */
    public record Column(List<Slot> slots, List<Slot> notes, int height, End end, int covered) {

        public Column {
            slots = List.copyOf(slots);
            notes = List.copyOf(notes);
        }

        public Column(List<Slot> slots, List<Slot> notes, int height, End end) {
            this(slots, notes, height, end, 0);
        }

        /** The same below a piece that takes lines of it. */
        Column below(Slot piece, int reachingIn) {
            List<Slot> all = new ArrayList<>(slots);
            all.addFirst(piece);
            return new Column(all, notes, height + piece.lines(), end, reachingIn);
        }

        /** Grid lines that are filled, those of the footnotes with them. */
        public int depth() {
            return slots.stream().mapToInt(Slot::lines).sum() + noteLines();
        }

        /** Grid lines of the footnotes and their rule. */
        public int noteLines() {
            return notes.isEmpty() ? 0 : Slot.NOTE_RULE + notes.stream().mapToInt(Slot::lines).sum();
        }
    }

    /**
     * The end of a column.
     *
     * @param bond the bond that was cut
     * @param passage the passage at its foot
     */
    public record End(Slot.Bond bond, Passage passage) { }

    public Columns {
        columns = List.copyOf(columns);
    }
}
