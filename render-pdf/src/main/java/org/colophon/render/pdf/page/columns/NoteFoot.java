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
            if (!slot.notes().isEmpty()) {
                NoteFoot fit = owed.isEmpty() ? fit(slot.notes(), notes.size(), height - used)
                        : new NoteFoot(List.of(), slot.notes());
                used += room(fit.lines(), notes.size());
                notes.addAll(fit.notes());
                owed.addAll(fit.owed());
            }
        }
        return new NoteFoot(notes, owed);
    }

    /**
     * The notes of a line that fit below it. The first that does not goes on in the next column, if two of its lines
     * fit; the others follow it.
     *
     * @param others notes, or grid lines of notes, that are in the column already
     * @param room grid lines that are free
     */
    static NoteFoot fit(List<Slot> notes, int others, int room) {
        List<Slot> here = new ArrayList<>();
        List<Slot> later = new ArrayList<>();
        int left = room - (others > 0 ? 0 : Slot.NOTE_RULE);
        for (Slot note : notes) {
            if (later.isEmpty() && note.lines() <= left) {
                here.add(note);
            } else {
                List<Slot> parts = later.isEmpty() && note.rows() != null ? note.rows().parted(left) : List.of();
                here.addAll(parts.isEmpty() ? List.of() : parts.subList(0, 1));
                later.add(parts.isEmpty() ? note : parts.getLast());
            }
            left -= note.lines();
        }
        return new NoteFoot(here, later);
    }

    /** Grid lines of the notes, without those that go to the next column. */
    int lines() {
        return notes.stream().mapToInt(Slot::lines).sum();
    }

    /** Whether all that is owed is the rest of notes. */
    boolean goesOn() {
        return owed.size() == 1 && owed.getFirst().rows() != null && owed.getFirst().rows().goesOn();
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
