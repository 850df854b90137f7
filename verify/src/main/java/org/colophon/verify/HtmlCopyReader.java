package org.colophon.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads HTML with jsoup. Notes, marks and furniture are known by their DPUB-ARIA roles, not by our class names. */
final class HtmlCopyReader implements OutputReader {

    @Override
    public PrintedCopy read(byte[] output) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(output), "UTF-8", "");
        page.outputSettings().prettyPrint(false);
        Page content = new Page();
        // Between its articles a page has a title of the whole and a table of contents.
        page.select("article:not(article article)").forEach(article -> content.children(article, content.body));
        return new PrintedCopy(content.body, content.notes, content.unmarked, content.pictures,
                Letters.of(page.wholeText()).text(), data(page));
    }

    private static String data(Document page) {
        StringBuilder data = new StringBuilder();
        page.select("script[type=application/ld+json]").forEach(script -> data.append(JsonStrings.of(script.data())));
        page.select(".person").forEach(person -> data.append(person.wholeText()).append('\n'));
        return Letters.of(data.toString()).text();
    }

    /** The text found on the way through the page. */
    private static final class Page {
        private final Letters body = new Letters();
        private final Map<String, Letters> notes = new LinkedHashMap<>();
        private final List<Letters> unmarked = new ArrayList<>();
        private final List<String> pictures = new ArrayList<>();

        void children(Element parent, Letters to) {
            parent.childNodes().forEach(child -> node(child, to));
        }

        private void node(Node node, Letters to) {
            switch (node) {
                case TextNode text -> to.append(text.getWholeText());
                case Element element -> element(element, to);
                default -> { }
            }
        }

        private void element(Element element, Letters to) {
            String role = element.attr("role");
            if (role.equals("doc-noteref")) {
                to.mark(element.attr("href").replaceFirst("^#", ""));
            } else if (role.equals("doc-endnotes")) {
                element.select("> ol > li, > ul > li, > li").forEach(this::note);
            } else if (element.is("img, [role=img]")) {
                pictures.add(element.is("img") ? element.attr("alt") : element.attr("aria-label"));
            } else if (!isAdded(element, role)) {
                children(element, to);
            }
        }

        private void note(Element item) {
            Letters letters = new Letters();
            children(item, letters);
            if (item.hasAttr("id") && !item.select("[role=doc-backlink]").isEmpty()) {
                notes.put(item.id(), letters);
            } else {
                unmarked.add(letters);
            }
        }

        /** Words that the page adds to the text: its navigation, the numbers of notes and the way back from them. */
        private static boolean isAdded(Element element, String role) {
            return role.equals("doc-backlink") || role.equals("doc-toc") || element.is("nav, rp, script, style")
                    || element.hasClass("mark") && element.parent() != null && element.parent().is("li");
        }
    }
}
