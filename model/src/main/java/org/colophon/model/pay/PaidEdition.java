package org.colophon.model.pay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.SourcePage;

/**
 * An edition as the pay desk sees it.
 *
 * @param edition the edition
 * @param month the month that it is paid in, such as {@code 2026-11}; empty if it has no day
 * @param ranks the ranks of its articles on their pages, by the ids of the articles
 * @param pages the printed pages of its articles, by the ids of the articles
 */
public record PaidEdition(Edition edition, String month, Map<String, Integer> ranks, Map<String, String> pages) {

    /** Copies the values. */
    public PaidEdition {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(month, "month");
        ranks = Map.copyOf(ranks);
        pages = Map.copyOf(pages);
    }

    /**
     * Takes an edition by its own day and the pages that its articles name.
     *
     * @param edition the edition
     * @return it, without ranks
     */
    public static PaidEdition of(Edition edition) {
        LocalDate day = edition.info().date();
        Map<String, String> pages = new TreeMap<>();
        for (Article article : edition.articles()) {
            SourcePage page = article.page();
            String printed = page == null ? null : page.printPage();
            if (printed != null) {
                pages.put(article.id(), printed);
            }
        }
        return new PaidEdition(edition, day == null ? "" : YearMonth.from(day).toString(), Map.of(), pages);
    }

    /**
     * Returns the same with another value of {@code edition}.
     *
     * @param other the edition
     * @return the copy
     */
    public PaidEdition withEdition(Edition other) {
        return new PaidEdition(other, month, ranks, pages);
    }

    /**
     * Returns the same with another value of {@code month}.
     *
     * @param other the month that it is paid in, such as {@code 2026-11}; empty if it has no day
     * @return the copy
     */
    public PaidEdition withMonth(String other) {
        return new PaidEdition(edition, other, ranks, pages);
    }

    /**
     * Returns the same with another value of {@code ranks}.
     *
     * @param other the ranks of its articles on their pages, by the ids of the articles
     * @return the copy
     */
    public PaidEdition withRanks(Map<String, Integer> other) {
        return new PaidEdition(edition, month, other, pages);
    }

    /**
     * Returns the same with another value of {@code pages}.
     *
     * @param other the printed pages of its articles, by the ids of the articles
     * @return the copy
     */
    public PaidEdition withPages(Map<String, String> other) {
        return new PaidEdition(edition, month, ranks, other);
    }
}
