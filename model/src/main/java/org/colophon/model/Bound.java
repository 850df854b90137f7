package org.colophon.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            // All names are known before the first link is read: one article may lead to another.
            Map<String, String> names = new LinkedHashMap<>();
            for (Article article : part.articles()) {
                names.putIfAbsent(article.id(), "a" + (articles.size() + names.size() + 1));
            }
            for (Article article : part.articles()) {
                articles.add(renumbered(article, "a" + (articles.size() + 1), names));
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
    private static Article renumbered(Article article, String id, Map<String, String> names) {
        String old = article.id();
        UnaryOperator<String> ids = it -> isIn(old, it) ? id + it.substring(old.length()) : old.equals(id) ? it : id + "-" + it;
        return new Rewriting(ids, UnaryOperator.identity(), link -> renamed(link, names)).article(article);
    }

    private static Inline.Link renamed(Inline.Link link, Map<String, String> names) {
        for (Map.Entry<String, String> name : names.entrySet()) {
            if (link.target().startsWith("#") && isIn(name.getKey(), link.target().substring(1))) {
                String rest = link.target().substring(1 + name.getKey().length());
                return new Inline.Link("#" + name.getValue() + rest, link.title(), link.content());
            }
        }
        return link;
    }

    /** Whether an id is that of an article or of something in it. */
    private static boolean isIn(String article, String id) {
        return id.equals(article) || id.startsWith(article + "-");
    }

    static Article withLinks(Article article, UnaryOperator<Inline.Link> links) {
        return new Rewriting(UnaryOperator.identity(), UnaryOperator.identity(), links).article(article);
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
        UnaryOperator<String> below = reference -> staysInside(reference) ? folder + "/" + reference : reference;
        Rewriting rewriting = new Rewriting(UnaryOperator.identity(), below, UnaryOperator.identity());
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
