package org.colophon.render.epub;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.SourcePage;
import org.colophon.render.epub.BookFiles.BookFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** The documents of a book: a cover, a document for each article, and its staff. */
final class BookPages {

    private static final String XHTML = "application/xhtml+xml";
    /** The file of the styles that only one edition has: its typefaces and its furniture. */
    private static final String OWN_STYLES = "edition.css";

    /**
     * A document of the book.
     *
     * @param file its file
     * @param title its title
     * @param content the element that it holds
     * @param language its language
     */
    record BookPage(String file, String title, Element content, String language) { }

    /**
     * A page of the print edition.
     *
     * @param label its number as printed
     * @param address the place where it begins
     */
    record PrintedPage(String label, String address) { }

    private final BookFiles files;
    private final List<BookPage> pages = new ArrayList<>();
    private final List<PrintedPage> printed = new ArrayList<>();
    private final List<String> sheets;
    private final String classes;

    private BookPages(BookFiles files, List<String> sheets, String classes) {
        this.files = files;
        this.sheets = sheets;
        this.classes = classes;
    }

    /** The documents of an edition, cut from the one page that it was printed as. */
    static BookPages of(Edition edition, String html, BookFiles files) {
        Document page = Jsoup.parse(html);
        List<String> sheets = new ArrayList<>(files.all().values().stream()
                .filter(file -> file.mediaType().equals("text/css")).map(BookFile::name).toList());
        files.add(OWN_STYLES, "text/css",
                page.select("head style").stream().map(Element::data).collect(Collectors.joining("\n")));
        sheets.add(OWN_STYLES);
        files.add("book.css", "text/css", resource("book.css"));
        sheets.add("book.css");
        BookPages pages = new BookPages(files, sheets, page.body().className());
        List<Element> articles = page.select("main > article");
        for (int i = 0; i < articles.size(); i++) {
            pages.article(edition.articles().get(i), articles.get(i));
        }
        Element staff = page.selectFirst("footer.staff");
        if (staff != null) {
            pages.pages.add(new BookPage("staff.xhtml", "Staff", staff, ""));
        }
        pages.link();
        return pages;
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(BookPages.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void article(Article article, Element element) {
        String file = article.id() + ".xhtml";
        element.select("script").forEach(Element::remove);
        element.select("[tabindex]").forEach(it -> it.removeAttr("tabindex"));
        element.select("a[role=doc-noteref]").forEach(it -> it.attr("epub:type", "noteref"));
        element.select("section[role=doc-endnotes]").forEach(it -> it.attr("epub:type", "endnotes"));
        element.select("section[role=doc-endnotes] > ol > li").forEach(it -> it.attr("epub:type", "endnote"));
        SourcePage source = article.page();
        String number = source == null || source.printPage() == null ? "" : source.printPage().strip();
        if (!number.isEmpty() && printed.stream().noneMatch(it -> it.label().equals(number))) {
            String id = "page-" + (printed.size() + 1);
            element.prependChild(new Element("span").attr("id", id).attr("epub:type", "pagebreak")
                    .attr("role", "doc-pagebreak").attr("aria-label", number));
            printed.add(new PrintedPage(number, file + "#" + id));
        }
        pages.add(new BookPage(file, title(article, element), element, article.language().toLanguageTag()));
    }

    /** The title of an article in the contents; that of an advertisement is the description of its picture. */
    private static String title(Article article, Element element) {
        Element heading = element.selectFirst("h1, h2");
        Element picture = element.selectFirst("img[alt]");
        return Stream.of(heading == null ? "" : heading.text(), picture == null ? "" : picture.attr("alt"))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse(article.id());
    }

    /** Links inside the edition lead from one document to another now. */
    private void link() {
        Map<String, String> homes = new LinkedHashMap<>();
        for (BookPage page : pages) {
            page.content().select("[id]").forEach(it -> homes.put(it.id(), page.file()));
        }
        for (BookPage page : pages) {
            for (Element link : page.content().select("a[href^=#]")) {
                String home = homes.get(link.attr("href").substring(1));
                if (home == null) {
                    link.removeAttr("href");
                } else if (!home.equals(page.file())) {
                    link.attr("href", home + link.attr("href"));
                }
            }
        }
    }

    List<BookPage> all() {
        return pages;
    }

    List<PrintedPage> printed() {
        return printed;
    }

    boolean hasPictures() {
        return pages.stream().anyMatch(page -> !page.content().select("img").isEmpty());
    }

    /** Whether each picture has a description in words. */
    boolean areDescribed() {
        return pages.stream().flatMap(page -> page.content().select("img").stream())
                .noneMatch(image -> image.attr("alt").isBlank());
    }

    void write(BookFacts facts) throws IOException {
        BookCover.write(facts, files);
        files.add("cover.xhtml", XHTML, document(facts, facts.title(), "cover", "cover",
                "<section epub:type=\"cover\"><img src=\"cover.svg\" role=\"doc-cover\" alt=\""
                        + escaped(facts.title()) + "\"/></section>", facts.language()));
        for (BookPage page : pages) {
            String language = page.language().isEmpty() ? facts.language() : page.language();
            files.add(page.file(), XHTML,
                    document(facts, page.title(), classes, "bodymatter", xml(page.content()), language));
        }
        new BookContents(facts, this).write(files);
    }

    /** A document as XML. */
    String document(BookFacts facts, String title, String bodyClass, String type, String content, String language) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
                + "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"");
        out.append(" lang=\"").append(escaped(language)).append("\" xml:lang=\"").append(escaped(language)).append('"');
        if (org.colophon.render.copy.ReadingDirection.of(facts.info().language())
                == org.colophon.render.copy.ReadingDirection.RIGHT_TO_LEFT) {
            out.append(" dir=\"rtl\"");
        }
        out.append(">\n<head>\n<meta charset=\"utf-8\"/>\n<title>").append(escaped(title)).append("</title>\n");
        sheets.forEach(sheet -> out.append("<link rel=\"stylesheet\" type=\"text/css\" href=\"").append(sheet)
                .append("\"/>\n"));
        return out.append("</head>\n<body class=\"").append(bodyClass).append("\" epub:type=\"").append(type)
                .append("\">\n").append(content).append("\n</body>\n</html>\n").toString();
    }

    private static String xml(Element element) {
        Document whole = new Document("");
        whole.outputSettings().syntax(Document.OutputSettings.Syntax.xml).escapeMode(Entities.EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8).prettyPrint(false);
        Element copy = element.clone();
        whole.appendChild(copy);
        return copy.outerHtml();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
