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
 * @param notes its footnotes, in the order of their first reference
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
     * @throws IllegalArgumentException if the id is blank
     */
    public Article {
        Require.id(id);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(headline, "headline");
        creditLines = List.copyOf(creditLines);
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
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
        return Bound.withLinks(this, links);
    }
}
