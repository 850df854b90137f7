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
}
