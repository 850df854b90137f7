package org.colophon.render.epub;

import java.util.List;
import org.colophon.render.epub.BookPages.BookPage;
import org.colophon.render.epub.BookPages.PrintedPage;
import org.jsoup.nodes.Element;

/** Writes the contents of a book: its articles with their sections, the pages of the print edition, its landmarks. */
final class BookContents {

    private final BookFacts facts;
    private final BookPages pages;
    private final StringBuilder out = new StringBuilder();

    BookContents(BookFacts facts, BookPages pages) {
        this.facts = facts;
        this.pages = pages;
    }

    void write(BookFiles files) {
        String name = BookPages.escaped(facts.copy().contents());
        out.append("<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\"><h1>").append(name).append("</h1>\n<ol>\n");
        for (BookPage page : pages.all()) {
            out.append("<li>");
            link(page.file(), page.title());
            sections(page);
            out.append("</li>\n");
        }
        out.append("</ol></nav>\n");
        if (!pages.printed().isEmpty()) {
            out.append("<nav epub:type=\"page-list\" role=\"doc-pagelist\" id=\"pages\" hidden=\"hidden\"><ol>\n");
            for (PrintedPage page : pages.printed()) {
                out.append("<li>");
                link(page.address(), page.label());
                out.append("</li>\n");
            }
            out.append("</ol></nav>\n");
        }
        out.append("<nav epub:type=\"landmarks\" id=\"landmarks\" hidden=\"hidden\"><ol>\n<li><a epub:type=\"cover\" ")
                .append("href=\"cover.xhtml\">").append(BookPages.escaped(facts.title())).append("</a></li>\n")
                .append("<li><a epub:type=\"toc\" href=\"nav.xhtml#toc\">").append(name).append("</a></li>\n");
        if (!pages.all().isEmpty()) {
            BookPage first = pages.all().getFirst();
            out.append("<li><a epub:type=\"bodymatter\" href=\"").append(first.file()).append("\">")
                    .append(BookPages.escaped(first.title())).append("</a></li>\n");
        }
        out.append("</ol></nav>");
        files.add("nav.xhtml", "application/xhtml+xml",
                pages.document(facts, facts.copy().contents(), "colophon", "frontmatter", out.toString(),
                        facts.language()));
    }

    private void link(String address, String words) {
        out.append("<a href=\"").append(BookPages.escaped(address)).append("\">")
                .append(BookPages.escaped(words)).append("</a>");
    }

    /** The headings of sections below that of the article. */
    private void sections(BookPage page) {
        List<Element> headings = page.content().select("section[id] > h2, section[id] > h3, section[id] > header > h2,"
                + " section[id] > header > h3").stream()
                .filter(it -> !it.text().isBlank() && it.closest("section[id]") != null
                        && it.closest("[role=doc-endnotes]") == null).toList();
        if (headings.isEmpty()) {
            return;
        }
        out.append("\n<ol>\n");
        for (Element heading : headings) {
            Element section = heading.closest("section[id]");
            out.append("<li>");
            link(page.file() + "#" + (section == null ? "" : section.id()), heading.text());
            out.append("</li>\n");
        }
        out.append("</ol>");
    }
}
