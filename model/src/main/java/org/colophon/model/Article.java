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
 * @param metadata facts about it beside its text
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
        SourceSpan span,
        Metadata metadata) {

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
        Objects.requireNonNull(metadata, "metadata");
    }

    /**
     * An article of which nothing is known beside its text.
     *
     * @param id positional and stable
     * @param source name of the source; may be empty
     * @param headline kicker, title and deck
     * @param creditLines the lines of credits at its head
     * @param lead the text before the first section
     * @param sections the headed parts
     * @param notes its footnotes
     * @param page the printed page it was taken from, where the source tells
     * @param language the language it is written in
     * @param span where it was read
     */
    public Article(
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
        this(id, source, headline, creditLines, lead, sections, notes, page, language, span, Metadata.NONE);
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
        return NoteOrder.of(new Article(
                id, source, headline, creditLines, lead, sections, other, page, language, span, metadata));
    }

    /**
     * The same with another id; those of its parts stay.
     *
     * @param other the id
     * @return the article
     */
    public Article withId(String other) {
        return new Article(
                other, source, headline, creditLines, lead, sections, notes, page, language, span, metadata);
    }

    /**
     * The same from a source of another name.
     *
     * @param other name of the source
     * @return the article
     */
    public Article withSource(String other) {
        return new Article(id, other, headline, creditLines, lead, sections, notes, page, language, span, metadata);
    }

    /**
     * The same under another headline.
     *
     * @param other kicker, title and deck
     * @return the article
     */
    public Article withHeadline(Headline other) {
        return new Article(id, source, other, creditLines, lead, sections, notes, page, language, span, metadata);
    }

    /**
     * The same with other lines of credits at its head.
     *
     * @param other the lines
     * @return the article
     */
    public Article withCreditLines(List<CreditLine> other) {
        return new Article(id, source, headline, other, lead, sections, notes, page, language, span, metadata);
    }

    /**
     * The same with another text before its first section.
     *
     * @param other the blocks
     * @return the article
     */
    public Article withLead(List<Block> other) {
        return new Article(id, source, headline, creditLines, other, sections, notes, page, language, span, metadata);
    }

    /**
     * The same with other sections.
     *
     * @param other the sections
     * @return the article
     */
    public Article withSections(List<Section> other) {
        return new Article(id, source, headline, creditLines, lead, other, notes, page, language, span, metadata);
    }

    /**
     * The same from another printed page.
     *
     * @param other the page; null where none is told
     * @return the article
     */
    public Article withPage(@Nullable SourcePage other) {
        return new Article(id, source, headline, creditLines, lead, sections, notes, other, language, span, metadata);
    }

    /**
     * The same in another language.
     *
     * @param other the language
     * @return the article
     */
    public Article withLanguage(Locale other) {
        return new Article(id, source, headline, creditLines, lead, sections, notes, page, other, span, metadata);
    }

    /**
     * The same read elsewhere.
     *
     * @param other where it was read
     * @return the article
     */
    public Article withSpan(SourceSpan other) {
        return new Article(id, source, headline, creditLines, lead, sections, notes, page, language, other, metadata);
    }

    /**
     * The same with other metadata.
     *
     * @param other the metadata
     * @return the article
     */
    public Article withMetadata(Metadata other) {
        return new Article(id, source, headline, creditLines, lead, sections, notes, page, language, span, other);
    }

    /**
     * Returns whether the article has pictures and no text, as an advertisement has. It needs no title.
     *
     * @return true if its lead is figures, and it has no sections
     */
    public boolean isOfPicturesAlone() {
        return sections.isEmpty() && !lead.isEmpty() && lead.stream().allMatch(Block.Figure.class::isInstance);
    }
}
