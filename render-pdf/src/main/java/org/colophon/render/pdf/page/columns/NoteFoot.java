package org.colophon.render.pdf.page.columns;

import java.util.ArrayList;
import java.util.List;
import org.colophon.render.pdf.page.frame.Slot;

/**
 * The footnotes of a column that is filled: those it carries, and those that found no room and go to the next. It
 * decides as {@link ColumnBreaker} does: a line and its notes if both fit, otherwise the line alone.
 *
 * @param notes the notes at its foot
 * @param owed the notes that go to the next column
 */
record NoteFoot(List<Slot> notes, List<Slot> owed) {

    NoteFoot {
        notes = List.copyOf(notes);
        owed = List.copyOf(owed);
    }

    static NoteFoot of(List<Slot> slots, List<Slot> before, int height) {
        List<Slot> notes = new ArrayList<>(before);
        List<Slot> owed = new ArrayList<>();
        int used = room(before.stream().mapToInt(Slot::lines).sum(), 0);
        for (Slot slot : slots) {
            used += slot.lines();
            int needed = room(slot.noteLines(), notes.size());
            boolean fits = owed.isEmpty() && used + needed <= height;
            (fits ? notes : owed).addAll(slot.notes());
            used += fits ? needed : 0;
        }
        return new NoteFoot(notes, owed);
    }

    /** The lines that notes need at a foot with or without other notes. */
    static int room(int lines, int others) {
        return lines == 0 ? 0 : lines + (others > 0 ? 0 : Slot.NOTE_RULE);
    }

    List<Slot> all() {
        List<Slot> all = new ArrayList<>(notes);
        all.addAll(owed);
        return all;
    }
}
