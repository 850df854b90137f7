package org.colophon.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Binds editions into one. */
final class Bound {

    private Bound() {
    }

    static Edition edition(String title, List<Edition> parts) {
        List<Article> articles = new ArrayList<>();
        List<Credit> staff = new ArrayList<>();
        for (Edition part : parts) {
            for (Article article : part.articles()) {
                articles.add(renumbered(article, "a" + (articles.size() + 1)));
            }
            for (Credit credit : part.info().staff()) {
                add(credit, staff);
            }
        }
        Locale language = parts.isEmpty() ? Locale.ROOT : parts.getFirst().info().language();
        EditionInfo info = new EditionInfo(title, agreed(parts, EditionInfo::publication), agreed(parts, EditionInfo::issue),
                agreed(parts, EditionInfo::date), language, staff);
        return new Edition(info, articles);
    }

    /** Ids are positional: only the number of the article changes in them. */
    private static Article renumbered(Article article, String id) {
        String old = article.id();
        if (old.equals(id)) {
            return article;
        }
        UnaryOperator<String> ids = it -> it.equals(old) ? id : it.startsWith(old + "-") ? id + it.substring(old.length()) : id + "-" + it;
        return new Rewriting(ids, UnaryOperator.identity()).article(article);
    }

    /** Whoever answers for several parts is named once. */
    private static void add(Credit credit, List<Credit> staff) {
        if (staff.stream().noneMatch(known -> known.text().equals(credit.text()))) {
            staff.add(new Credit("e-c" + (staff.size() + 1), credit.role(), credit.contributors(), credit.text(), credit.span()));
        }
    }

    /** What all parts say that say anything; nothing where they differ. */
    private static <T> @Nullable T agreed(List<Edition> parts, Function<EditionInfo, @Nullable T> what) {
        List<T> said = parts.stream().map(part -> what.apply(part.info())).filter(Objects::nonNull).distinct().toList();
        return said.size() == 1 ? said.getFirst() : null;
    }

    static Edition withAssetsBelow(Edition edition, String folder) {
        Rewriting rewriting = new Rewriting(UnaryOperator.identity(), reference -> staysInside(reference) ? folder + "/" + reference : reference);
        return new Edition(edition.info(), edition.articles().stream().map(rewriting::article).toList());
    }

    /** Absolute paths, URLs and what leaves its folder stay as they are, so that they are refused as before. */
    private static boolean staysInside(String reference) {
        if (reference.startsWith("/") || reference.startsWith("\\") || reference.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return false;
        }
        int depth = 0;
        for (String step : reference.split("[/\\\\]")) {
            depth += step.equals("..") ? -1 : step.isEmpty() || step.equals(".") ? 0 : 1;
            if (depth < 0) {
                return false;
            }
        }
        return true;
    }
}
