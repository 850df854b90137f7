package org.colophon.render.pdf.page.galley;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.colophon.model.Note;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.NoteRows;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.style.Ink;
import org.colophon.style.NotePlace;
import org.colophon.style.TextElement;

/** The footnotes of an article. If the style asks for it, each is at the foot of the column that first refers to it. */
public final class Footnotes {

    /** A note of more than a third of the lines of a page is an endnote: its column would have no text. */
    private static final int LONGEST = 3;

    private final MakeupStyle style;
    private final Lines setter;
    private final Map<String, Note> notes = new LinkedHashMap<>();
    /** The ids of notes that are in a column, or are being set for one. */
    private final SequencedSet<String> carried = new LinkedHashSet<>();

    /** Sets the lines of a note. */
    @FunctionalInterface
    interface Lines {

        Galley set(Note note);
    }

    Footnotes(MakeupStyle style, List<Note> notes, Lines setter) {
        this.style = style;
        this.setter = setter;
        notes.forEach(note -> this.notes.put(note.id(), note));
    }

    /** Returns the notes that no column carries. None will carry them later. */
    List<Note> takeLeft() {
        List<Note> left = notes.values().stream().filter(note -> !carried.contains(note.id())).toList();
        carried.addAll(notes.keySet());
        return left;
    }

    /** Returns the notes that a piece refers to, except those that an earlier piece carries. */
    List<Slot> claim(TypedText text) {
        List<Slot> notes = new ArrayList<>();
        for (TypedText.Reference reference : text.references()) {
            take(reference.noteId(), notes);
        }
        return notes;
    }

    /** Returns the paragraph with each line carrying the notes that it refers to, in every setting. */
    Passage carried(Passage paragraph, TypedText text) {
        NavigableMap<Integer, List<Slot>> claimed = new TreeMap<>();
        for (TypedText.Reference reference : text.references()) {
            take(reference.noteId(), claimed.computeIfAbsent(reference.at(), made -> new ArrayList<>()));
        }
        return claimed.isEmpty()
                ? paragraph
                : new Passage(
                        paragraph.blockId(),
                        paragraph.span(),
                        paragraph.takes().stream()
                                .map(take -> new Passage.Take(noted(take.slots(), claimed), take.cost()))
                                .toList());
    }

    private static List<Slot> noted(List<Slot> slots, NavigableMap<Integer, List<Slot>> claimed) {
        List<Slot> noted = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            int from = start(slots.get(i));
            int to = i + 1 < slots.size() ? start(slots.get(i + 1)) : Integer.MAX_VALUE;
            List<Slot> notes = claimed.entrySet().stream().filter(at -> at.getKey() >= from && at.getKey() < to)
                    .flatMap(at -> at.getValue().stream()).toList();
            noted.add(slots.get(i).noted(notes));
        }
        return noted;
    }

    private static int start(Slot slot) {
        return slot.marks().stream()
                .filter(PageItem.Line.class::isInstance)
                .mapToInt(mark -> ((PageItem.Line) mark).line().start())
                .max()
                .orElse(0);
    }

    private void take(String id, List<Slot> to) {
        Note note = notes.get(id);
        if (note == null || carried.contains(id) || style.print().makeup().notes() == NotePlace.END) {
            return;
        }
        int before = carried.size();
        // A note may refer to itself: it is carried while it is set.
        carried.add(id);
        Galley galley = setter.set(note);
        Slot slot = piece(galley.slots());
        if (slot.lines() * LONGEST > style.grid().lines) {
            while (carried.size() > before) {
                carried.removeLast();
            }
        } else {
            to.add(slot);
            // Notes that the note refers to follow it.
            galley.slots().forEach(line -> to.addAll(line.notes()));
        }
    }

    /**
     * Makes a note one piece. If it is only lines, they have their own leading, the last is on the grid, and they may
     * go on in the next column.
     */
    private Slot piece(List<Slot> slots) {
        Grid grid = style.grid();
        if (slots.stream().allMatch(slot -> slot.lines() == 1 && !slot.isWhite())) {
            int own = Math.min(grid.leading, style.leading(TextElement.FOOTNOTE));
            int base = Grid.baseline(grid.leading, grid.body)
                    - Grid.baseline(grid.leading, style.size(TextElement.FOOTNOTE));
            return new NoteRows(grid, slots.stream().map(Slot::marks).toList(), 0, own, base).slot();
        }
        List<PageItem> marks = new ArrayList<>();
        int at = 0;
        for (Slot slot : slots) {
            int top = at;
            slot.marks().forEach(mark -> marks.add(mark.moved(0, top)));
            at += slot.lines() * grid.leading;
        }
        return new Slot(slots.stream().mapToInt(Slot::lines).sum(), marks, Slot.Bond.FREE, null);
    }

    /** The short rule between the text of a column and its notes. */
    public static Slot rule(Grid grid) {
        return new Slot(
                Slot.NOTE_RULE,
                List.of(new PageItem.Rule(0, grid.leading / 2, grid.columnWidth / 3, 300, Ink.BLACK)),
                Slot.Bond.FREE,
                null);
    }
}
