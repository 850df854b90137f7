package org.colophon.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Binds editions into one. */
final class EditionBinder {

    private EditionBinder() {
    }

    static Edition edition(String title, List<Edition> parts) {
        List<Article> articles = new ArrayList<>();
        List<Credit> staff = new ArrayList<>();
        BoundMetadata metadata = new BoundMetadata();
        for (Edition part : parts) {
            // All names are known before the first link is read: one article may lead to another.
            Map<String, String> names = new LinkedHashMap<>();
            for (Article article : part.articles()) {
                names.putIfAbsent(article.id(), "a" + (articles.size() + names.size() + 1));
            }
            for (Article article : metadata.articles(part)) {
                articles.add(renumbered(article, "a" + (articles.size() + 1), names));
            }
            for (Credit credit : part.info().staff()) {
                add(credit, staff);
            }
        }
        Locale language = parts.isEmpty() ? Locale.ROOT : parts.getFirst().info().language();
        EditionInfo info = new EditionInfo(
                title,
                agreed(parts, EditionInfo::publication),
                agreed(parts, EditionInfo::issue),
                agreed(parts, EditionInfo::date),
                language,
                staff,
                parts.stream()
                        .flatMap(part -> part.info().keywords().stream())
                        .distinct()
                        .toList(),
                Objects.requireNonNullElse(agreed(parts, EditionInfo::periodical), Periodical.NONE),
                metadata.whole());
        return new Edition(info, articles);
    }

    /** Ids are positional: only the number of the article changes in them. Those of another form are put below it. */
    private static Article renumbered(Article article, String id, Map<String, String> names) {
        String old = article.id();
        Map<String, String> others = others(Ids.of(List.of(article)), old, id);
        UnaryOperator<String> ids = it -> others.getOrDefault(it, moved(it, old, id));
        return EditionRewriter.ofIds(ids, link -> renamed(link, others, names)).article(article);
    }

    private static String moved(String id, String from, String to) {
        return isIn(from, id) ? to + id.substring(from.length()) : to + "-" + id;
    }

    /** New ids for those that do not begin with that of their article: none is one that another part of it gets. */
    private static Map<String, String> others(Set<String> all, String from, String to) {
        Set<String> taken = new HashSet<>();
        all.stream().filter(it -> isIn(from, it)).forEach(it -> taken.add(moved(it, from, to)));
        Map<String, String> others = new HashMap<>();
        for (String id : all) {
            if (!isIn(from, id)) {
                String name = moved(id, from, to);
                for (int copy = 2; !taken.add(name); copy++) {
                    name = moved(id, from, to) + "." + copy;
                }
                others.put(id, name);
            }
        }
        return others;
    }

    private static Inline.Link renamed(Inline.Link link, Map<String, String> others, Map<String, String> names) {
        if (!link.target().startsWith("#")) {
            return link;
        }
        String target = link.target().substring(1);
        if (others.containsKey(target)) {
            return new Inline.Link("#" + others.get(target), link.title(), link.content());
        }
        for (Map.Entry<String, String> name : names.entrySet()) {
            if (isIn(name.getKey(), target)) {
                return new Inline.Link(
                        "#" + moved(target, name.getKey(), name.getValue()), link.title(), link.content());
            }
        }
        return link;
    }

    /** Whether an id is that of an article or of something in it. */
    private static boolean isIn(String article, String id) {
        return id.equals(article) || id.startsWith(article + "-");
    }

    static Article withLinks(Article article, UnaryOperator<Inline.Link> links) {
        return EditionRewriter.ofLinks(links).article(article);
    }

    /** Whoever answers for several parts is named once. */
    private static void add(Credit credit, List<Credit> staff) {
        if (staff.stream().noneMatch(known -> known.text().equals(credit.text()))) {
            staff.add(new Credit(
                    "e-c" + (staff.size() + 1), credit.role(), credit.contributors(), credit.text(), credit.span()));
        }
    }

    /** The value all parts agree on, ignoring parts without one; null if they differ. */
    private static <T> @Nullable T agreed(List<Edition> parts, Function<EditionInfo, @Nullable T> what) {
        List<T> said = parts.stream().map(part -> what.apply(part.info())).filter(Objects::nonNull).distinct().toList();
        return said.size() == 1 ? said.getFirst() : null;
    }

    static Edition withAssetsBelow(Edition edition, String folder) {
        EditionRewriter rewriter = EditionRewriter.ofAssets(reference -> below(folder, reference));
        return new Edition(edition.info(), edition.articles().stream().map(rewriter::article).toList());
    }

    /**
     * A reference below a folder. Absolute paths, URLs and paths that leave all folders stay as they are, so that they
     * are refused as before.
     */
    private static String below(String folder, String reference) {
        if (reference.startsWith("/")
                || reference.startsWith("\\")
                || reference.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return reference;
        }
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (folder + "/" + reference).split("[/\\\\]")) {
            if (step.equals("..") && steps.pollLast() == null) {
                return reference;
            }
            if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        return reference.contains("..") ? String.join("/", steps) : folder + "/" + reference;
    }
}
