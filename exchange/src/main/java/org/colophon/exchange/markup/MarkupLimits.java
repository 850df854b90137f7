package org.colophon.exchange.markup;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.exchange.UnreadableCopyException;
import org.jsoup.nodes.Document;

/** The limits of a document of markup, checked before a tree is made of it. */
final class MarkupLimits {

    private static final int BYTES = 32 << 20;
    private static final int TAGS = 120_000;
    private static final int DEPTH = 250;
    private static final Pattern TAG = Pattern.compile("<(?:(!ENTITY)|(/?)([A-Za-z][A-Za-z0-9:._-]*)([^<>]*))");
    /** Elements of HTML without an end tag, or that end where the next one begins. */
    private static final Set<String> UNCLOSED = Set.of("area", "base", "br", "col", "embed", "hr", "img", "input",
            "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "thead",
            "tbody", "tfoot", "option", "optgroup", "colgroup", "rt", "rp", "html", "head", "body");

    /** Elements of HTML whose content is no markup. */
    private static final Map<String, Pattern> RAW = Map.of("script", Pattern.compile("(?i)</script"),
            "style", Pattern.compile("(?i)</style"));
    private static final int DEPTH_OF_TREE = DEPTH * 2;

    private MarkupLimits() {
    }

    static void checkHtml(byte[] content, String name) {
        check(content, name, UNCLOSED, RAW);
    }

    static void checkXml(byte[] content, String name) {
        check(content, name, Set.of(), Map.of());
    }

    /** Checks the tree, too: where tags and tree disagree, readers go down the tree. */
    static Document checked(Document page, String name) {
        page.traverse((node, depth) -> {
            if (depth > DEPTH_OF_TREE) {
                throw refused(name, "more than " + DEPTH_OF_TREE + " elements are in each other");
            }
        });
        return page;
    }

    private static void check(byte[] content, String name, Set<String> unclosed, Map<String, Pattern> raw) {
        if (content.length > BYTES) {
            throw refused(name, "it has more than " + BYTES + " bytes");
        }
        String text = MarkupText.ofHead(content);
        Matcher tag = TAG.matcher(text);
        int tags = 0;
        int depth = 0;
        while (tag.find()) {
            if (tag.group(1) != null) {
                throw refused(name, "it defines entities of its own");
            }
            tags++;
            Pattern end = tag.group(2).isEmpty() ? raw.get(tag.group(3).toLowerCase(Locale.ROOT)) : null;
            if (end != null && !tag.group(4).endsWith("/")) {
                Matcher after = end.matcher(text).region(tag.end(), text.length());
                tag.region(after.find() ? after.start() : text.length(), text.length());
                continue;
            }
            if (!tag.group(4).endsWith("/") && !unclosed.contains(tag.group(3).toLowerCase(Locale.ROOT))) {
                depth = Math.max(0, depth + (tag.group(2).isEmpty() ? 1 : -1));
            }
            if (tags > TAGS) {
                throw refused(name, "it has more than " + TAGS + " tags");
            }
            if (depth > DEPTH) {
                throw refused(name, "more than " + DEPTH + " elements are in each other");
            }
        }
    }

    private static UnreadableCopyException refused(String name, String reason) {
        return new UnreadableCopyException(name, reason + ", which no article has", null);
    }
}
