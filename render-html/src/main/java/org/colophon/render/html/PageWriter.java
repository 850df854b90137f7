package org.colophon.render.html;

import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Credit;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.PlainText;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;
import org.colophon.render.Progress;
import org.colophon.render.copy.Copy;
import org.jspecify.annotations.Nullable;

/** Writes the page around the articles. */
final class PageWriter {

    private final Desk desk;
    private final Markup out;
    private final StyleSheets.StyleSheet styles;

    PageWriter(Desk desk, StyleSheets.StyleSheet styles) {
        this.desk = desk;
        this.out = desk.out;
        this.styles = styles;
    }

    void write(Edition edition) throws java.io.IOException {
        Copy copy = Copy.forLanguage(edition.info().language());
        out.raw("<!DOCTYPE html>\n<html").attribute("lang", edition.info().language().toLanguageTag()).raw(">\n");
        head(edition);
        out.raw("<body>\n<a class=\"skip\" href=\"#text\">").text(copy.skip()).raw("</a>\n");
        furniture(edition, copy);
        out.raw("<main id=\"text\">\n");
        contents(edition, copy);
        List<Article> articles = edition.articles();
        for (int i = 0; i < articles.size(); i++) {
            desk.context.cancellation().check();
            desk.log.begin(articles.get(i).source());
            new ArticleWriter(desk, articles.get(i), edition.info().language()).write();
            desk.context.progress().step(Progress.Stage.WRITE, i + 1, articles.size());
        }
        out.raw("</main>\n");
        staff(edition.info());
        out.raw("</body>\n</html>\n");
    }

    private void head(Edition edition) {
        out.raw("<head>\n<meta charset=\"utf-8\">\n");
        out.raw("<meta http-equiv=\"Content-Security-Policy\"")
                .attribute("content", "default-src 'none'; style-src '" + styles.hash() + "'; img-src 'self' data:; base-uri 'none'; form-action 'none'")
                .raw(">\n");
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.raw("<meta name=\"generator\" content=\"Colophon\">\n");
        String title = desk.log.clean(title(edition), SourceSpan.NONE);
        out.raw("<title>").text(title.isBlank() ? "Colophon" : title).raw("</title>\n");
        out.raw("<meta property=\"og:type\" content=\"article\">\n<meta property=\"og:title\"").attribute("content", title).raw(">\n");
        new NewsArticle(edition).write(desk);
        out.raw("<style>").made(styles.css()).raw("</style>\n</head>\n");
    }

    private static String title(Edition edition) {
        String publication = edition.info().publication();
        return edition.info().title() + (publication == null ? "" : " · " + publication);
    }

    /** Publication, printed section and page, date: what is not given leaves nothing. */
    private void furniture(Edition edition, Copy copy) {
        EditionInfo info = edition.info();
        SourcePage page = edition.articles().isEmpty() ? null : edition.articles().getFirst().page();
        if (info.publication() == null && info.issue() == null && info.date() == null && page == null) {
            return;
        }
        out.raw("<header class=\"folio\">");
        item("publication", info.publication());
        item("issue", info.issue());
        item("print-section", page == null ? null : page.printSection());
        item("print-page", page == null ? null : page.printPage());
        if (info.date() != null) {
            out.raw("<time").attribute("datetime", info.date().toString()).raw(">").text(copy.date(info.date())).raw("</time>");
        }
        out.raw("</header>\n");
    }

    private void item(String name, @Nullable String value) {
        if (value != null) {
            out.raw("<span").attribute("class", name).raw(">");
            desk.text(value, SourceSpan.NONE);
            out.raw("</span> ");
        }
    }

    private void contents(Edition edition, Copy copy) {
        if (edition.articles().size() < 2) {
            return;
        }
        out.raw("<nav class=\"contents\"").attribute("aria-label", copy.contents()).raw("><ol>\n");
        for (Article article : edition.articles()) {
            String title = PlainText.of(article.headline().title());
            out.raw("<li><a").attribute("href", "#" + article.id()).raw(">");
            desk.text(title.isBlank() ? article.id() : title, article.span());
            out.raw("</a></li>\n");
        }
        out.raw("</ol></nav>\n");
    }

    private void staff(EditionInfo info) {
        if (info.staff().isEmpty()) {
            return;
        }
        out.raw("<footer class=\"staff\"><ul>");
        for (Credit credit : info.staff()) {
            out.raw("<li").attribute("data-role", credit.role().kind().name()).raw(">");
            CreditMarkup.write(desk, credit.text(), List.of(credit), credit.span());
            out.raw("</li>");
        }
        out.raw("</ul></footer>\n");
    }
}
