package org.colophon.cli.matrix;

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

/** Reads a page with jsoup. */
final class HtmlPassages {

    /** Elements whose text is one passage. */
    private static final String PIECES =
            "p, h1, h2, h3, h4, h5, h6, td, th, caption, figcaption, .photo-credit, pre, cite, .speaker";

    private static final Map<String, String> MARKS =
            Map.of("em", "em", "strong", "strong", "code", "code", "a", "link");

    private final Document page;
    private final Map<Element, PrintedPassage.Draft> pieces = new LinkedHashMap<>();
    private final List<PrintedPassage> beside = new ArrayList<>();

    private HtmlPassages(Document page) {
        this.page = page;
    }

    static List<PrintedPassage> read(byte[] file) throws IOException {
        HtmlPassages passages = new HtmlPassages(Jsoup.parse(new ByteArrayInputStream(file), "UTF-8", ""));
        for (Element article : passages.page.select("article")) {
            article.traverse((node, depth) -> passages.node(node));
        }
        List<PrintedPassage> all = new ArrayList<>();
        passages.pieces.values().forEach(draft -> all.add(draft.done()));
        all.addAll(passages.beside);
        for (Element foot : passages.page.select("footer")) {
            all.add(new PrintedPassage("furniture", foot.wholeText(), List.of()));
        }
        return all;
    }

    private void node(Node node) {
        if (node instanceof TextNode text
                && text.parent() instanceof Element parent
                && parent.closest(".mark, .back, [role=doc-noteref]") == null) {
            Element piece = parent.closest(PIECES);
            if (piece != null) {
                draft(piece).text.append(text.getWholeText());
            }
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private PrintedPassage.Draft draft(Element piece) {
        return pieces.computeIfAbsent(piece, it -> new PrintedPassage.Draft(Roles.ofHtml(it)));
    }

    private void element(Element element) {
        Element piece = element.closest(PIECES);
        if (element.is("br") && piece != null) {
            draft(piece).text.append('⏎');
        } else if (element.is("[role=doc-noteref]") && piece != null) {
            Element note = page.getElementById(element.attr("href").substring(1));
            draft(piece).mark("note", note == null ? "" : note.wholeText());
        } else if (MARKS.containsKey(element.tagName()) && piece != null && !element.is(".back, pre code")) {
            draft(piece).mark(MARKS.get(element.tagName()), element.wholeText());
        }
        beside("alt", element.is("[role=img]") ? element.attr("aria-label") : element.attr("alt"));
        beside("link-title", element.attr("title"));
    }

    private void beside(String role, String words) {
        if (!words.isEmpty()) {
            beside.add(new PrintedPassage(role, words, List.of()));
        }
    }
}
