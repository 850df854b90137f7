package org.colophon.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One article with everything that was printed with it.
 *
 * @param id positional and stable: {@code a1}
 * @param source name of the source that diagnostics print, such as a file name; may be empty
 * @param headline kicker, title and deck
 * @param creditLines the lines of credits at its head
 * @param lead the text before the first section
 * @param sections the headed parts, in order
 * @param notes its footnotes; {@link NoteNumbers} says how they are numbered
 * @param page the printed page it was taken from, where the source tells
 * @param language the language it is written in
 * @param span where it was read
 */
public record Article(
        String id,
        String source,
        Headline headline,
        List<CreditLine> creditLines,
        List<Block> lead,
        List<Section> sections,
        List<Note> notes,
        @Nullable SourcePage page,
        Locale language,
        SourceSpan span) {

    /**
     * Checks the id and copies the lists.
     *
     * @throws IllegalArgumentException if the id has other characters than letters, digits and {@code - _ . :}, or
     *     two notes have one id
     */
    public Article {
        Require.id(id);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(headline, "headline");
        creditLines = List.copyOf(creditLines);
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        Require.distinct(notes);
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(span, "span");
    }

    /**
     * The same article with other links.
     *
     * @param links the link in place of each of its links, and of those inside them first
     * @return the article
     */
    public Article withLinks(UnaryOperator<Inline.Link> links) {
        return EditionBinder.withLinks(this, links);
    }

    /**
     * The same article with other footnotes. They come into the order of their numbers ({@link NoteNumbers}), those
     * that nothing refers to last, and get ids by it: {@code a1-n1}, {@code a1-n2}; the marks follow.
     *
     * @param other the footnotes, in any order
     * @return the article
     */
    public Article withNotes(List<Note> other) {
        return NoteOrder.of(
                new Article(id, source, headline, creditLines, lead, sections, other, page, language, span));
    }
}
