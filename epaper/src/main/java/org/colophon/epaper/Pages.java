package org.colophon.epaper;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** The beginnings of the pages that are not printed by the renderer of HTML. */
final class Pages {

    private Pages() {
    }

    static Document document(Paper paper, String title) {
        Document html = Document.createShell("");
        html.outputSettings().prettyPrint(false).charset("UTF-8");
        html.prependChild(new DocumentType("html", "", ""));
        Element root = html.selectFirst("html");
        if (root == null) {
            throw new IllegalStateException("a document has a root");
        }
        root.attr("lang", paper.language().toLanguageTag());
        html.head().appendElement("meta").attr("charset", "UTF-8");
        html.head().appendElement("meta").attr("name", "viewport")
                .attr("content", "width=device-width,initial-scale=1");
        html.title(title);
        return html;
    }
}
