package org.colophon.render.html.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.model.Article;
import org.colophon.model.Credit;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.PlainText;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;
import org.colophon.render.copy.Copy;
import org.colophon.render.copy.ReadingDirection;
import org.colophon.render.html.markup.Address;
import org.colophon.render.html.markup.HtmlJob;
import org.colophon.render.html.markup.Markup;
import org.colophon.style.WritingMode;
import org.jspecify.annotations.Nullable;

/** Fills the slots of a page. */
public final class PageWriter {

    private static final String RIGHT_TO_LEFT = " dir=\"rtl\"";

    private final HtmlJob desk;
    private final Markup out;
    private final Edition edition;
    private final Copy copy;
    private final HeadWriter head;

    public PageWriter(HtmlJob desk, Edition edition, HeadWriter head) {
        this.desk = desk;
        this.out = desk.out;
        this.edition = edition;
        this.copy = Copy.forLanguage(edition.info().language());
        this.head = head;
    }

    public void direction() {
        if (isFromRight()) {
            out.raw(RIGHT_TO_LEFT);
        }
    }

    private boolean isFromRight() {
        return ReadingDirection.of(edition.info().language()) == ReadingDirection.RIGHT_TO_LEFT;
    }

    public void language() {
        out.quoted(edition.info().language().toLanguageTag());
    }

    /** The class names that the style sheet goes by. */
    public void classes() {
        out.raw(desk.style.writing() == WritingMode.VERTICAL ? "colophon vertical" : "colophon");
    }

    public void title() {
        out.text(head.title());
    }

    public void metadata() throws IOException {
        head.metadata();
    }

    public void policy() {
        head.policy();
    }

    public void styles() throws IOException {
        head.styles();
    }

    /** The link that leads past the head of the page. */
    public void skip() {
        out.raw("<a class=\"skip\" href=\"#text\">").text(copy.skip()).raw("</a>\n");
    }

    public void folio() {
        folio("header");
    }

    /** The articles, in the main element. */
    public void text() throws IOException {
        out.raw("<main id=\"text\">\n");
        articles();
        out.raw("</main>\n");
    }

    public void staff() {
        staff("footer");
    }

    /** Writes a part without a page around it, for other pages. */
    public void fragment() throws IOException {
        out.raw("<div class=\"");
        classes();
        out.raw("\"")
                .attribute("lang", edition.info().language().toLanguageTag())
                .raw(isFromRight() ? RIGHT_TO_LEFT : "")
                .raw(">\n");
        head.description();
        folio("div");
        articles();
        staff("div");
        out.raw("</div>\n");
    }

    private void articles() throws IOException {
        List<Article> articles = edition.articles();
        int title = articles.size() > 1 ? 2 : 1;
        contents(articles);
        desk.meter.begin(edition);
        Optional<PlannedEdition> plan = desk.context.plan();
        if (plan.isPresent()) {
            planned(plan.get(), articles.iterator());
        } else {
            for (Article article : articles) {
                article(article, title);
            }
        }
        desk.meter.end();
    }

    private void article(Article article, int title) throws IOException {
        desk.meter.begin(article);
        desk.log.begin(article.source());
        new ArticleWriter(desk, article, edition.info().language(), new HeadingLevels(title)).write();
    }

    /** The pages of a plan, their stories by rank; where a story goes on, a link leads to its beginning. */
    private void planned(PlannedEdition plan, Iterator<Article> articles) throws IOException {
        Map<String, String> ids = new HashMap<>();
        for (int page = 0; page < plan.pages().size(); page++) {
            PlannedPage sheet = plan.pages().get(page);
            out.raw("<section class=\"print-page\"").attribute("id", "print-page-" + (page + 1));
            desk.attribute("aria-label", (sheet.page() + " " + sheet.section()).strip(), SourceSpan.NONE);
            out.raw(">\n");
            for (PlannedStory story : sheet.stories()) {
                if (story.isTail()) {
                    rest(story, "rest-" + (page + 1) + "-" + story.rank(), ids.getOrDefault(story.id(), ""));
                } else {
                    Article article = articles.next();
                    ids.put(story.id(), article.id());
                    article(article, 2);
                }
            }
            for (PlannedPage.Box box : sheet.boxes()) {
                if (box.box().file() != null) {
                    article(articles.next(), 2);
                }
            }
            out.raw("</section>\n");
        }
    }

    private void rest(PlannedStory story, String id, String article) {
        String words = story.part().words() + copy.storyFrom(story.part().page());
        out.raw("<nav class=\"rest\"").attribute("id", id);
        desk.attribute("aria-label", words, SourceSpan.NONE);
        out.raw("><p><a").address("href", Address.ofElement(article)).raw(">");
        desk.text(words, SourceSpan.NONE);
        out.raw("</a></p></nav>\n");
    }

    /** Publication, printed section and page, date. Missing values leave nothing. */
    private void folio(String tag) {
        EditionInfo info = edition.info();
        SourcePage page = edition.articles().isEmpty() ? null : edition.articles().getFirst().page();
        if (info.publication() == null && info.issue() == null && info.date() == null && page == null) {
            return;
        }
        out.raw("<").raw(tag).raw(" class=\"folio\">");
        item("publication", info.publication());
        item("issue", info.issue());
        item("print-section", page == null ? null : page.printSection());
        item("print-page", page == null ? null : page.printPage());
        if (info.date() != null) {
            out.raw("<time")
                    .attribute("datetime", info.date().toString())
                    .raw(">")
                    .text(copy.date(info.date()))
                    .raw("</time>");
        }
        out.raw("</").raw(tag).raw(">\n");
    }

    private void item(String name, @Nullable String value) {
        if (value != null) {
            out.raw("<span class=\"").raw(name).raw("\">");
            desk.text(value, SourceSpan.NONE);
            out.raw("</span> ");
        }
    }

    /** The title and the contents of an edition of several articles. */
    private void contents(List<Article> articles) {
        if (articles.size() < 2) {
            return;
        }
        String name = Optional.ofNullable(edition.info().publication()).orElse(edition.info().title());
        if (!name.isBlank()) {
            out.raw("<h1 class=\"edition\">");
            desk.text(name, SourceSpan.NONE);
            out.raw("</h1>\n");
        }
        out.raw("<nav class=\"contents\"").attribute("aria-label", copy.contents()).raw("><ol>\n");
        for (Article article : articles) {
            String title = PlainText.of(article.headline().title());
            if (title.isBlank() && article.isOfPicturesAlone()) {
                continue;
            }
            out.raw("<li><a").address("href", Address.ofElement(article.id())).raw(">");
            desk.text(title.isBlank() ? article.id() : title, article.span());
            out.raw("</a></li>\n");
        }
        out.raw("</ol></nav>\n");
    }

    private void staff(String tag) {
        if (edition.info().staff().isEmpty()) {
            return;
        }
        out.raw("<").raw(tag).raw(" class=\"staff\"><ul>");
        for (Credit credit : edition.info().staff()) {
            out.raw("<li data-role=\"").raw(credit.role().kind().name()).raw("\">");
            CreditMarkup.write(desk, credit.text(), List.of(credit), credit.span());
            out.raw("</li>");
        }
        out.raw("</ul></").raw(tag).raw(">\n");
    }
}
