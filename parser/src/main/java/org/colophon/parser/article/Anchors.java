package org.colophon.parser.article;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.Inline;
import org.colophon.model.LinkTarget;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;
import org.colophon.parser.source.Findings;

/**
 * Leads links inside a text to their headings. An address of {@code #} and a heading's words, written as GitHub writes
 * them, becomes {@code #} and the id of the part below the heading.
 */
public final class Anchors {

    private final Findings findings;
    private final Set<String> ids;
    private final List<Map<String, String>> headings = new ArrayList<>();

    private Anchors(Edition edition, Findings findings) {
        this.findings = findings;
        this.ids = edition.ids();
        edition.articles().forEach(article -> headings.add(headings(article)));
    }

    public static Edition resolved(Edition edition, Findings findings) {
        Anchors anchors = new Anchors(edition, findings);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < edition.articles().size(); i++) {
            int article = i;
            articles.add(edition.articles().get(i).withLinks(link -> anchors.resolved(link, article)));
        }
        return new Edition(edition.info(), articles);
    }

    private Inline.Link resolved(Inline.Link link, int article) {
        if (!link.target().startsWith("#") || ids.contains(link.target().substring(1))) {
            return link;
        }
        String id = find(slug(decoded(link.target().substring(1))), article);
        if (id.isEmpty()) {
            findings.add(
                    DiagnosticCode.DANGLING_LINK, LinkTarget.dangling(link.target()), SourceSpan.of(link.content()));
            return link;
        }
        return new Inline.Link("#" + id, link.title(), link.content());
    }

    /** The heading of the same article, else of the first that has one; empty where none has. */
    private String find(String slug, int article) {
        String own = headings.get(article).get(slug);
        if (own != null) {
            return own;
        }
        return headings.stream()
                .filter(each -> each.containsKey(slug))
                .findFirst()
                .map(each -> each.get(slug))
                .orElse("");
    }

    /** The headings of an article by their slugs; of two alike the second has -1 behind it. */
    private static Map<String, String> headings(Article article) {
        Map<String, String> found = new HashMap<>();
        put(article.headline().title(), article.id(), found);
        blocks(article.lead(), found);
        for (Section section : article.sections()) {
            put(section.heading(), section.id(), found);
            blocks(section.blocks(), found);
        }
        return found;
    }

    private static void blocks(List<Block> blocks, Map<String, String> found) {
        for (Block block : blocks) {
            if (block instanceof Block.Subheading heading) {
                put(heading.content(), heading.id(), found);
            }
        }
    }

    private static void put(List<Inline> words, String id, Map<String, String> found) {
        String slug = slug(PlainText.of(words));
        String free = slug;
        for (int i = 1; found.containsKey(free); i++) {
            free = slug + "-" + i;
        }
        found.put(free, id);
    }

    /**
     * Letters, marks, digits, underscores and hyphens, in small letters; each blank a hyphen (github.com,
     * html-pipeline).
     */
    private static String slug(String words) {
        StringBuilder slug = new StringBuilder();
        words.strip().toLowerCase(Locale.ROOT).codePoints().forEach(point -> {
            int type = Character.getType(point);
            boolean mark = type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || type == Character.CONNECTOR_PUNCTUATION;
            if (Character.isLetterOrDigit(point) || mark || point == '-') {
                slug.appendCodePoint(point);
            } else if (point == ' ') {
                slug.append('-');
            }
        });
        return slug.toString();
    }

    /** A fragment may be written in bytes: %E6%BD%AE. A malformed one is taken as it is. */
    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }
}
