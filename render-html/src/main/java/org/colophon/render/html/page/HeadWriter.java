package org.colophon.render.html.page;

import java.io.IOException;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.SourceSpan;
import org.colophon.render.html.data.NewsArticle;
import org.colophon.render.html.markup.ArticleSummary;
import org.colophon.render.html.markup.HtmlJob;
import org.colophon.render.html.markup.Markup;
import org.colophon.render.html.style.PageStyleSheets;
import org.jspecify.annotations.Nullable;

/** Writes the head of a page, for browsers, networks and machines. */
public final class HeadWriter {

    private final HtmlJob desk;
    private final Markup out;
    private final Edition edition;
    private final PageStyleSheets sheets;

    public HeadWriter(HtmlJob desk, Edition edition, PageStyleSheets sheets) {
        this.desk = desk;
        this.out = desk.out;
        this.edition = edition;
        this.sheets = sheets;
    }

    /** Title and publication; a page must have a title, so that a nameless one gets ours. */
    String title() {
        EditionInfo info = edition.info();
        String publication = info.publication();
        String title = publication == null || publication.equals(info.title())
                ? info.title()
                : info.title() + " · " + publication;
        String clean = desk.log.clean(title, SourceSpan.NONE).strip();
        return clean.isEmpty() ? "Colophon" : clean;
    }

    void metadata() throws IOException {
        String title = title();
        out.raw("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.raw("<meta name=\"generator\" content=\"Colophon\">\n<title>").text(title).raw("</title>\n");
        if (!edition.info().keywords().isEmpty()) {
            out.raw("<meta name=\"keywords\"");
            desk.attribute("content", String.join(", ", edition.info().keywords()), SourceSpan.NONE);
            out.raw(">\n");
        }
        openGraph(title);
        address();
        description();
    }

    /** The address of the web under which the story or the edition is kept, if it has one (RFC 6596). */
    private void address() {
        String uri = edition.metadata().identity().uri();
        if (uri != null && uri.matches("(?i)https?://.+")) {
            out.raw("<link rel=\"canonical\"");
            desk.attribute("href", uri, SourceSpan.NONE);
            out.raw(">\n");
            property("og:url", uri);
        }
    }

    /** The Open Graph protocol, ogp.me; an absolute address of the picture of a page is not known here. */
    private void openGraph(String title) {
        List<Article> articles = edition.articles();
        EditionInfo info = edition.info();
        property("og:type", articles.size() == 1 ? "article" : "website");
        property("og:title", title);
        property("og:locale", info.language().toLanguageTag().replace('-', '_'));
        property("og:site_name", info.publication());
        if (articles.size() == 1) {
            Article article = articles.getFirst();
            String opening = ArticleSummary.description(article);
            if (!opening.isBlank()) {
                out.raw("<meta name=\"description\"");
                desk.attribute("content", opening, SourceSpan.NONE);
                out.raw(">\n");
            }
            property("og:description", opening);
            property("article:published_time", info.date() == null ? null : info.date().toString());
            property("article:section", article.page() == null ? null : article.page().printSection());
        }
    }

    private void property(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            out.raw("<meta property=\"").raw(name).raw("\"");
            desk.attribute("content", value.strip(), SourceSpan.NONE);
            out.raw(">\n");
        }
    }

    /** The data of the articles for machines. */
    void description() throws IOException {
        new NewsArticle(desk, edition).write();
    }

    void policy() {
        out.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"").raw(sheets.policy()).raw("\">\n");
    }

    void styles() throws IOException {
        sheets.write(out);
    }
}
