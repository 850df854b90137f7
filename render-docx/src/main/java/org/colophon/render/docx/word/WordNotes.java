package org.colophon.render.docx.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.model.NoteMarks;
import org.colophon.model.NoteNumbers;

/**
 * The places of the notes of an edition in a document. Word numbers footnotes itself, through the whole document, in
 * the order of their marks in the text, and has none inside others. So a note that only notes refer to is below the
 * first of them, and one that the text does not lead to is at the end of its article.
 */
public final class WordNotes {

    /** The place of a note. */
    public enum Place {
        /** A footnote of Word's own. */
        FOOT,
        /** Below the note that first refers to it. */
        BELOW,
        /** At the end of its article. */
        END
    }

    /** The prefix of the bookmarks of notes; those of blocks have one underscore. */
    public static final String BOOKMARK = "__n";

    private final Map<String, Note> notes = new HashMap<>();
    private final Map<String, String> bookmarks = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<Note>> feet = new HashMap<>();
    private final Map<String, List<Note>> ends = new HashMap<>();
    private final Set<String> referred = new HashSet<>();
    private final Set<String> repeated = new HashSet<>();
    private final Set<String> written = new HashSet<>();

    public WordNotes(Edition edition) {
        List<Note> others = new ArrayList<>();
        for (Article article : edition.articles()) {
            for (Note note : article.notes()) {
                notes.put(note.id(), note);
                bookmarks.put(note.id(), BOOKMARK + notes.size());
            }
            if (!article.notes().isEmpty()) {
                others.addAll(place(article));
            }
        }
        // Word does not count these: their numbers follow its last.
        others.forEach(note -> numbers.put(note.id(), numbers.size() + 1));
    }

    /** Gives the notes of an article their places, and returns those with a number that are no footnotes of Word's. */
    private List<Note> place(Article article) {
        NoteNumbers numbered = NoteNumbers.of(article);
        List<Note> foot = feet.computeIfAbsent(article.id(), id -> new ArrayList<>());
        List<Note> end = ends.computeIfAbsent(article.id(), id -> new ArrayList<>());
        count(NoteMarks.of(article));
        article.notes().forEach(note -> count(NoteMarks.of(note)));
        refer(NoteMarks.of(article), foot);
        for (Note note : numbered.unmarked()) {
            end(note, end, foot);
        }
        below(foot);
        for (Note note : numbered.numbered()) {
            if (!places.containsKey(note.id())) {
                end(note, end, foot);
                below(foot);
            }
        }
        return numbered.numbered().stream().filter(note -> places.get(note.id()) != Place.FOOT).toList();
    }

    private void count(List<Inline.NoteRef> marks) {
        for (Inline.NoteRef mark : marks) {
            if (!referred.add(mark.noteId())) {
                repeated.add(mark.noteId());
            }
        }
    }

    /** Marks in the text: the first that leads to a note makes it a footnote. */
    private void refer(List<Inline.NoteRef> marks, List<Note> foot) {
        for (Inline.NoteRef mark : marks) {
            if (places.putIfAbsent(mark.noteId(), Place.FOOT) == null) {
                numbers.put(mark.noteId(), numbers.size() + 1);
                foot.add(notes.get(mark.noteId()));
            }
        }
    }

    private void end(Note note, List<Note> end, List<Note> foot) {
        places.put(note.id(), Place.END);
        end.add(note);
        refer(NoteMarks.of(note), foot);
    }

    /** The notes that footnotes refer to, directly or through other notes. */
    private void below(List<Note> foot) {
        Deque<Note> ahead = new ArrayDeque<>(foot);
        while (!ahead.isEmpty()) {
            for (Inline.NoteRef mark : NoteMarks.of(ahead.poll())) {
                if (places.putIfAbsent(mark.noteId(), Place.BELOW) == null) {
                    ahead.add(notes.get(mark.noteId()));
                }
            }
        }
    }

    public Place place(String noteId) {
        return places.getOrDefault(noteId, Place.END);
    }

    /** The number of a note; 0 for one that nothing refers to. */
    public int number(String noteId) {
        return numbers.getOrDefault(noteId, 0);
    }

    /** The bookmark of a note: around its first mark if it is a footnote of Word's, else around the note itself. */
    public String bookmark(String noteId) {
        return bookmarks.getOrDefault(noteId, "");
    }

    /** Whether more than one mark leads to a note, so that all but the first need its bookmark. */
    public boolean isRepeated(String noteId) {
        return repeated.contains(noteId);
    }

    /** Whether a mark is the first that is written of its note. */
    public boolean isFirst(Inline.NoteRef mark) {
        return written.add(mark.noteId());
    }

    /** The footnotes of an article in the order of their numbers. */
    public List<Note> feet(Article article) {
        return feet.getOrDefault(article.id(), List.of());
    }

    /** The notes at the end of an article. */
    public List<Note> ends(Article article) {
        return ends.getOrDefault(article.id(), List.of());
    }

    /** The notes below a footnote, in the order in which they are referred to; each is handed out once. */
    public List<Note> takeBelow(Note foot) {
        List<Note> below = new ArrayList<>();
        Deque<Note> ahead = new ArrayDeque<>(List.of(foot));
        while (!ahead.isEmpty()) {
            for (Inline.NoteRef mark : NoteMarks.of(ahead.poll())) {
                if (place(mark.noteId()) == Place.BELOW && written.add(mark.noteId())) {
                    below.add(notes.get(mark.noteId()));
                    ahead.add(notes.get(mark.noteId()));
                }
            }
        }
        return below;
    }
}
