package org.colophon.model;

import java.util.List;
import java.util.Objects;

/**
 * One or more articles that are printed together, and what holds for them as a whole.
 *
 * @param info title, publication, date, language and staff
 * @param articles the articles in printing order
 */
public record Edition(EditionInfo info, List<Article> articles) {

    /** Copies the list. */
    public Edition {
        Objects.requireNonNull(info, "info");
        articles = List.copyOf(articles);
    }

    /**
     * The ledger: every credit of the edition in reading order, each with the place where it stands. The staff of the
     * edition comes last, as it is printed at the foot.
     *
     * @return the entries, unmodifiable
     */
    public List<LedgerEntry> credits() {
        return Ledger.of(this);
    }
}
