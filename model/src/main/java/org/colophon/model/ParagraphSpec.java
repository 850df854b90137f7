package org.colophon.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A paragraph that an {@link EditionBuilder} makes, in the order of the calls. */
public final class ParagraphSpec {

    private final List<Piece> pieces = new ArrayList<>();
    private ParagraphKind kind = ParagraphKind.TEXT;

    /** A piece of the line that is made when the numbers of footnotes are known. */
    private interface Piece {
        List<Inline> make(ModelMaking making);
    }

    ParagraphSpec() {
    }

    /** Returns plain words as content of a line. */
    static List<Inline> plain(String words, String kind) {
        return List.of(Inline.Text.of(Require.text(words, kind)));
    }

    /**
     * Adds words.
     *
     * @param words the words
     * @return this
     */
    public ParagraphSpec text(String words) {
        return inline(Inline.Text.of(words));
    }

    /**
     * Adds stressed words.
     *
     * @param words the words
     * @return this
     */
    public ParagraphSpec emphasis(String words) {
        return inline(new Inline.Emphasis(plain(words, "stressed text")));
    }

    /**
     * Adds strongly stressed words.
     *
     * @param words the words
     * @return this
     */
    public ParagraphSpec strong(String words) {
        return inline(new Inline.Strong(plain(words, "stressed text")));
    }

    /**
     * Adds words that lead somewhere.
     *
     * @param target the address
     * @param words the words
     * @return this
     */
    public ParagraphSpec link(String target, String words) {
        return inline(new Inline.Link(target, "", plain(words, "a link")));
    }

    /**
     * Adds the mark of a footnote, and the footnote itself to the article.
     *
     * @param words the words of the footnote
     * @return this
     */
    public ParagraphSpec note(String words) {
        List<Inline> note = plain(words, "a footnote");
        return piece(making -> List.of(making.note(note)));
    }

    /**
     * Adds one line of marked-up prose.
     *
     * @param line the text with its marks
     * @return this
     */
    public ParagraphSpec markdown(String line) {
        Objects.requireNonNull(line, "line");
        return piece(making -> line(making.column(line), line));
    }

    private static List<Inline> line(Article column, String line) {
        if (column.lead().size() == 1 && column.lead().getFirst() instanceof Block.Paragraph only
                && column.sections().isEmpty() && column.creditLines().isEmpty()) {
            return only.content();
        }
        throw new IllegalArgumentException("\"" + line + "\" is no single line of text:"
                + " give it to markdown(…) of the article or section instead");
    }

    /**
     * Adds any other content.
     *
     * @param content the content
     * @return this
     */
    public ParagraphSpec inline(Inline content) {
        Objects.requireNonNull(content, "content");
        return piece(making -> List.of(content));
    }

    private ParagraphSpec piece(Piece piece) {
        pieces.add(piece);
        return this;
    }

    /**
     * Sets the part that the paragraph plays in the text.
     *
     * @param other its kind; running text if it is not set
     * @return this
     */
    public ParagraphSpec kind(ParagraphKind other) {
        kind = Objects.requireNonNull(other, "other");
        return this;
    }

    Block make(String id, ModelMaking making) {
        List<Inline> content = new ArrayList<>();
        pieces.forEach(piece -> content.addAll(piece.make(making)));
        Require.text(PlainText.of(content), "the text of a paragraph");
        return new Block.Paragraph(id, kind, content, SourceSpan.NONE);
    }
}
