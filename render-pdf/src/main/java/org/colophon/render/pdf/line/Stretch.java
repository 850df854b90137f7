package org.colophon.render.pdf.line;

import java.util.Locale;
import java.util.Objects;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;

/**
 * Characters of a text that readers of its structure are told something about. Of stretches that hold each other the
 * inner comes first.
 *
 * @param from index of the first character
 * @param to index after the last
 * @param meaning meaning of the characters
 */
public record Stretch(int from, int to, Meaning meaning) {

    /** The meaning of a stretch. */
    public sealed interface Meaning { }

    /**
     * Linked text.
     *
     * @param target the address as written
     * @param title its title; empty if it has none
     * @param span place of its words in the source
     */
    public record Link(String target, String title, SourceSpan span) implements Meaning { }

    /**
     * The mark of a footnote.
     *
     * @param noteId id of the note
     */
    public record NoteMark(String noteId) implements Meaning { }

    /**
     * Text in another language.
     *
     * @param language its language
     */
    public record Foreign(Locale language) implements Meaning { }

    /**
     * Text with a line through or below it, or with a ground.
     *
     * @param marking how it is marked
     */
    public record Marked(Inline.Marked.Marking marking) implements Meaning { }

    /** The number or sign that a note begins with. */
    public record Label() implements Meaning { }

    /** Code in a line. */
    public record Code() implements Meaning { }

    /** Characters with a reading beside them. */
    public record Read() implements Meaning { }

    /** Rejects null. */
    public Stretch {
        Objects.requireNonNull(meaning, "meaning");
    }

    /**
     * Whether it holds a character.
     *
     * @param character index in the text
     * @return true if it does
     */
    public boolean holds(int character) {
        return from <= character && character < to;
    }
}
