package org.colophon.model.ledger;

import java.util.Objects;

/**
 * The article and section in which a credit or a picture is.
 *
 * @param source name of the source that the article was read from, such as a file name; may be empty
 * @param articleId id of the article; empty for the staff of an edition
 * @param title title of the article, or of the edition for its staff
 * @param sectionId id of the section; empty outside of sections
 * @param heading heading of the section; empty outside of sections
 */
public record LedgerPlace(String source, String articleId, String title, String sectionId, String heading) {

    /** Refuses null. */
    public LedgerPlace {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(sectionId, "sectionId");
        Objects.requireNonNull(heading, "heading");
    }

    /**
     * Returns the article alone.
     *
     * @return the same place without its section
     */
    public LedgerPlace article() {
        return new LedgerPlace(source, articleId, title, "", "");
    }

    LedgerPlace section(String id, String words) {
        return new LedgerPlace(source, articleId, title, id, words);
    }

    /**
     * Returns the same with another value of {@code source}.
     *
     * @param other name of the source that the article was read from, such as a file name; may be empty
     * @return the copy
     */
    public LedgerPlace withSource(String other) {
        return new LedgerPlace(other, articleId, title, sectionId, heading);
    }

    /**
     * Returns the same with another value of {@code articleId}.
     *
     * @param other id of the article; empty for the staff of an edition
     * @return the copy
     */
    public LedgerPlace withArticleId(String other) {
        return new LedgerPlace(source, other, title, sectionId, heading);
    }

    /**
     * Returns the same with another value of {@code title}.
     *
     * @param other title of the article, or of the edition for its staff
     * @return the copy
     */
    public LedgerPlace withTitle(String other) {
        return new LedgerPlace(source, articleId, other, sectionId, heading);
    }

    /**
     * Returns the same with another value of {@code sectionId}.
     *
     * @param other id of the section; empty outside of sections
     * @return the copy
     */
    public LedgerPlace withSectionId(String other) {
        return new LedgerPlace(source, articleId, title, other, heading);
    }

    /**
     * Returns the same with another value of {@code heading}.
     *
     * @param other heading of the section; empty outside of sections
     * @return the copy
     */
    public LedgerPlace withHeading(String other) {
        return new LedgerPlace(source, articleId, title, sectionId, other);
    }
}
