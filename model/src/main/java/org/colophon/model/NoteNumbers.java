package org.colophon.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The numbers that the footnotes of an article are printed with, the same in every output. Notes are numbered in the
 * order of their first marks: those of the text first, then those that only other notes refer to. A note that nothing
 * refers to has no number; it is printed behind the others, without a mark.
 */
public final class NoteNumbers {

    private static final NoteNumbers NONE = new NoteNumbers(List.of());

    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final Map<String, List<Inline.NoteRef>> marks = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Note> numbered = new ArrayList<>();
    private final List<Note> unmarked = new ArrayList<>();

    private NoteNumbers(List<Note> notes) {
        for (Note note : notes) {
            this.notes.put(note.id(), note);
            marks.put(note.id(), NoteMarks.of(note));
        }
    }

    /**
     * The numbers of no notes.
     *
     * @return the numbers
     */
    public static NoteNumbers none() {
        return NONE;
    }

    /**
     * Numbers the notes of an article.
     *
     * @param article the article
     * @return the numbers
     */
    public static NoteNumbers of(Article article) {
        if (article.notes().isEmpty()) {
            return NONE;
        }
        NoteNumbers numbers = new NoteNumbers(article.notes());
        numbers.follow(NoteMarks.of(article));
        numbers.rest();
        return numbers;
    }

    /** Numbers the notes that marks lead to, then those that the marks in these notes lead to, and so on. */
    private void follow(List<Inline.NoteRef> from) {
        int next = numbered.size();
        number(from);
        while (next < numbered.size()) {
            number(marks.getOrDefault(numbered.get(next++).id(), List.of()));
        }
    }

    private void number(List<Inline.NoteRef> from) {
        for (Inline.NoteRef mark : from) {
            Note note = notes.get(mark.noteId());
            if (note != null && numbers.putIfAbsent(note.id(), numbered.size() + 1) == null) {
                numbered.add(note);
            }
        }
    }

    /** Notes that no way leads to from the text. Those that refer to each other in a ring begin with the first. */
    private void rest() {
        Set<String> targets = new HashSet<>();
        marks.values().forEach(of -> of.forEach(mark -> targets.add(mark.noteId())));
        for (Note note : notes.values()) {
            if (!targets.contains(note.id()) && !numbers.containsKey(note.id())) {
                unmarked.add(note);
                follow(marks.getOrDefault(note.id(), List.of()));
            }
        }
        for (Note note : notes.values()) {
            if (targets.contains(note.id())) {
                follow(List.of(new Inline.NoteRef(note.id(), note.span())));
            }
        }
    }

    /**
     * The number of a note.
     *
     * @param noteId its id
     * @return its number, from 1; empty if nothing refers to it
     */
    public OptionalInt number(String noteId) {
        Integer number = numbers.get(noteId);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * The notes that marks lead to.
     *
     * @return the notes in the order of their numbers
     */
    public List<Note> numbered() {
        return List.copyOf(numbered);
    }

    /**
     * The notes that nothing refers to.
     *
     * @return the notes in the order of the article
     */
    public List<Note> unmarked() {
        return List.copyOf(unmarked);
    }

    /**
     * All notes as they are printed: the numbered ones, then the others.
     *
     * @return the notes
     */
    public List<Note> printed() {
        List<Note> printed = new ArrayList<>(numbered);
        printed.addAll(unmarked);
        return List.copyOf(printed);
    }
}
