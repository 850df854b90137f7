package org.colophon.exchange.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Parses pages as browsers do, and those that are XML as XML means them. */
final class WebMarkup {

    private static final int HEAD = 2_048;
    /** An element that ends itself; its attributes are quoted, as XML has them. */
    private static final Pattern ENDED = Pattern.compile("<([A-Za-z][A-Za-z0-9]*)"
            + "((?:\\s+[A-Za-z_:][\\w:.-]*+\\s*=\\s*(?:\"[^\"<]*+\"|'[^'<]*+'))*+)\\s*+/>");
    /** The elements that HTML ends by itself. */
    private static final Set<String> VOID = Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link",
            "meta", "param", "source", "track", "wbr");

    private WebMarkup() {
    }

    static Document parse(byte[] content, String name) throws IOException {
        MarkupLimits.checkHtml(content, name);
        return MarkupLimits.checked(tree(content), name);
    }

    private static Document tree(byte[] content) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(content), MarkupText.charset(content), "");
        String head = MarkupText.ofHead(java.util.Arrays.copyOf(content, Math.min(content.length, HEAD)));
        if (!MarkupText.isXml(head)) {
            return page;
        }
        return Jsoup.parse(ended(new String(content, page.charset())), "");
    }

    /** Gives elements that end themselves an end tag: HTML would have {@code <title/>} hold the rest of the page. */
    private static String ended(String page) {
        Matcher element = ENDED.matcher(page);
        return element.replaceAll(found -> Matcher.quoteReplacement(
                VOID.contains(found.group(1).toLowerCase(java.util.Locale.ROOT)) ? found.group()
                        : "<" + found.group(1) + found.group(2) + "></" + found.group(1) + ">"));
    }
}
