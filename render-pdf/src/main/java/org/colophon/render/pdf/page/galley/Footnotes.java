package org.colophon.render.pdf.page.galley;

import java.io.IOException;
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
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.style.Ink;
import org.colophon.style.NotePlace;
import org.colophon.style.TextElement;

/**
 * The footnotes of an article: each goes to the foot of the column that first refers to it, where the style says so.
 */
public final class Footnotes {

    /** A note of more than this share of the lines of a page would leave its column no text: it stands at the end. */
    private static final int LONGEST = 3;

    private final MakeupContext desk;
    private final Map<String, Note> notes = new LinkedHashMap<>();
    /** The ids of those that stand in a column, or are about to. */
    private final SequencedSet<String> carried = new LinkedHashSet<>();

    Footnotes(MakeupContext desk, List<Note> notes) {
        this.desk = desk;
        notes.forEach(note -> this.notes.put(note.id(), note));
    }

    /** The notes that no column carries, and that none will. */
    List<Note> takeLeft() {
        List<Note> left = notes.values().stream().filter(note -> !carried.contains(note.id())).toList();
        carried.addAll(notes.keySet());
        return left;
    }

    /** The notes that a piece refers to and that no piece before it carries. */
    List<Slot> claim(TypedText text) throws IOException {
        List<Slot> notes = new ArrayList<>();
        for (TypedText.Reference reference : text.references()) {
            take(reference.noteId(), notes);
        }
        return notes;
    }

    /** The same paragraph, each of its lines with the notes that it refers to, in every setting. */
    Passage carried(Passage paragraph, TypedText text) throws IOException {
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

    private void take(String id, List<Slot> to) throws IOException {
        Note note = notes.get(id);
        if (note == null || carried.contains(id) || desk.style.makeup().notes() == NotePlace.END) {
            return;
        }
        int before = carried.size();
        // A note may refer to itself: it is carried while it is set.
        carried.add(id);
        Galley galley = new Galley();
        new GalleyMaker(desk, desk.grid.columnWidth).note(note, galley);
        Slot slot = piece(galley.slots());
        if (slot.lines() * LONGEST > desk.grid.lines) {
            while (carried.size() > before) {
                carried.removeLast();
            }
        } else {
            to.add(slot);
            // What the note refers to stands behind it.
            galley.slots().forEach(line -> to.addAll(line.notes()));
        }
    }

    /** A note as one piece: its lines at their own leading, the last on the grid, where it is nothing but lines. */
    private Slot piece(List<Slot> slots) {
        int leading = desk.grid.leading;
        boolean plain = slots.stream().allMatch(slot -> slot.lines() == 1 && !slot.isWhite());
        int own = plain ? Math.min(leading, desk.text(TextElement.FOOTNOTE).leading().milliPoints()) : leading;
        int lines = plain
                ? desk.grid.linesFor(Math.max(0, slots.size() - 1) * own + leading)
                : slots.stream().mapToInt(Slot::lines).sum();
        int onGrid = Grid.baseline(leading, desk.grid.body)
                - Grid.baseline(leading, desk.type(TextElement.FOOTNOTE).size());
        int at = plain ? (lines - 1) * leading - (slots.size() - 1) * own + onGrid : 0;
        List<PageItem> marks = new ArrayList<>();
        for (Slot slot : slots) {
            int top = at;
            slot.marks().forEach(mark -> marks.add(mark.moved(0, top)));
            at += plain ? own : slot.lines() * leading;
        }
        return new Slot(lines, marks, Slot.Bond.FREE, null);
    }

    /** The short rule that parts the notes of a column from its text. */
    public static Slot rule(Grid grid) {
        return new Slot(
                Slot.NOTE_RULE,
                List.of(new PageItem.Rule(0, grid.leading / 2, grid.columnWidth / 3, 300, Ink.BLACK)),
                Slot.Bond.FREE,
                null);
    }
}
