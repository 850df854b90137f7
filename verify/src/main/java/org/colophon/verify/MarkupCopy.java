package org.colophon.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of pages in HTML, found on the way through them. Notes, marks and furniture are known by their DPUB-ARIA
 * roles, not by our class names.
 */
final class MarkupCopy {

    private final Letters body = new Letters();
    private final Map<String, Letters> notes = new LinkedHashMap<>();
    private final List<Letters> unmarked = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private final StringBuilder everything = new StringBuilder();
    private final StringBuilder data = new StringBuilder();

    /** Takes in a page. */
    void add(Document page) {
        page.outputSettings().prettyPrint(false);
        // Between its articles a page has a title of the whole and a table of contents.
        page.select("article:not(article article)").forEach(article -> children(article, body));
        everything.append(page.wholeText()).append('\n');
        page.select("script[type=application/ld+json]").forEach(script -> data.append(JsonStrings.of(script.data())));
        page.select(".person").forEach(person -> name(person.wholeText()));
    }

    /** Takes in a name from data about people. */
    void name(String name) {
        data.append(name).append('\n');
    }

    PrintedCopy printed() {
        return new PrintedCopy(body, notes, unmarked, pictures,
                Letters.of(everything.toString()).text(), Letters.of(data.toString()).text());
    }

    private void children(Element parent, Letters to) {
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
