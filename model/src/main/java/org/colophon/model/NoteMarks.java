package org.colophon.model;

import java.util.ArrayList;
import java.util.List;

/** The marks of footnotes in the order of the page: the order that numbers the notes. */
public final class NoteMarks {

    private NoteMarks() {
    }

    /**
     * The marks in the text of an article, from its kicker to its last section.
     *
     * @param article the article
     * @return the marks; those inside its notes are not among them
     */
    public static List<Inline.NoteRef> of(Article article) {
        Marks marks = new Marks();
        marks.walkText(article);
        return List.copyOf(marks.found);
    }

    /**
     * The marks in a footnote that lead to further ones.
     *
     * @param note the footnote
     * @return the marks
     */
    public static List<Inline.NoteRef> of(Note note) {
        Marks marks = new Marks();
        marks.walk(note);
        return List.copyOf(marks.found);
    }

    /**
     * The marks in a line.
     *
     * @param content the line
     * @return the marks
     */
    public static List<Inline.NoteRef> of(List<Inline> content) {
        Marks marks = new Marks();
        marks.inlines(content, "");
        return List.copyOf(marks.found);
    }

    /** Collects the marks. */
    private static final class Marks extends EditionWalker {
        private final List<Inline.NoteRef> found = new ArrayList<>();

        @Override
        protected void inline(Inline inline) {
            if (inline instanceof Inline.NoteRef mark) {
                found.add(mark);
            }
        }
    }
}
