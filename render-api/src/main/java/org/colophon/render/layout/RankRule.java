package org.colophon.render.layout;

import java.util.Locale;
import java.util.Optional;
import org.colophon.model.Article;
import org.colophon.model.Datum;
import org.colophon.style.Rank;

/** The rank that the source of an article asks for: {@code rank: brief} in its front matter. */
public final class RankRule {

    private static final String KEY = "rank";

    private RankRule() {
    }

    /**
     * Returns the rank that the front matter names.
     *
     * @param article the article
     * @return empty if it names none
     */
    public static Optional<Rank> asked(Article article) {
        if (article.metadata().extra().entries().get(KEY) instanceof Datum.Text words) {
            for (Rank rank : Rank.values()) {
                if (rank.name().toLowerCase(Locale.ROOT).equals(words.value().strip().toLowerCase(Locale.ROOT))) {
                    return Optional.of(rank);
                }
            }
        }
        return Optional.empty();
    }
}
