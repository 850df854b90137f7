package org.colophon.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.render.html.HtmlFragment.SPAN;
import static org.colophon.render.html.HtmlFragment.paragraph;
import static org.colophon.render.html.HtmlFragment.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Identity;
import org.colophon.model.Inline;
import org.colophon.model.Metadata;
import org.colophon.model.Person;
import org.colophon.model.PictureInfo;
import org.colophon.model.Role;
import org.colophon.model.SourcePage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The head of a page, its folio, contents and staff")
class PageHeadTest {

    private static Document page(UnaryOperator<EditionInfo> change, Article... articles) {
        Edition edition = new HtmlFragment().lead(paragraph("p", Inline.Text.of("The tide rose."))).edition();
        List<Article> all = articles.length == 0 ? edition.articles() : List.of(articles);
        return Jsoup.parse(new HtmlFragment()
                .html(HtmlOptions.defaults(), new Edition(change.apply(edition.info()), all)));
    }

    private static Article article(String id, String title, SourcePage page) {
        return new Article(id, id + ".md", Headline.of(title.isEmpty() ? List.of() : words(title)), List.of(),
                List.of(),
                List.of(), List.of(), page, Locale.ENGLISH, SPAN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Lamps | | Lamps",
        "Lamps | The Bridge | Lamps · The Bridge",
        "The Bridge | The Bridge | The Bridge"
    })
    @DisplayName("the title names the publication once")
    void namesThePage(String title, String publication, String expected) {
        assertThat(page(info -> info.withTitle(title).withPublication(publication)).title()).isEqualTo(expected);
    }

    @Test
    @DisplayName("names the address under which the edition is kept, if it is one of the web")
    void namesItsAddress() {
        String address = "https://bridge.example/3?a=1&b=2";
        Document page = page(info -> info.withMetadata(Metadata.NONE.withIdentity(Identity.of(address))));
        assertThat(page.expectFirst("link[rel=canonical]").attr("href")).isEqualTo(address);
        assertThat(page.expectFirst("meta[property=og:url]").attr("content")).isEqualTo(address);
        Document urn = page(info -> info.withMetadata(Metadata.NONE.withIdentity(Identity.of("urn:example:3"))));
        assertThat(urn.select("link[rel=canonical], meta[property=og:url]")).isEmpty();
    }

    @Test
    void describesThePageForCards() {
        Document page = page(info -> info.withPublication("The Bridge").withDate(LocalDate.of(2026, 11, 3)));
        assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Lamps · The Bridge");
        assertThat(page.select("meta[property=og:locale]").attr("content")).isEqualTo("en");
        assertThat(page.select("meta[property=og:site_name]").attr("content")).isEqualTo("The Bridge");
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("The tide rose.");
        assertThat(page.select("meta[property=article:published_time]").attr("content")).isEqualTo("2026-11-03");
        assertThat(page.select("meta[name=keywords]")).as("without keywords").isEmpty();
    }

    @Test
    @DisplayName("a description has 120 characters at most, and ends with a mark of omission")
    void shortensDescriptions() {
        Edition edition = new HtmlFragment().lead(paragraph("p", Inline.Text.of("🏮".repeat(130)))).edition();
        Document page = Jsoup.parse(new HtmlFragment().html(HtmlOptions.defaults(), edition));
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("🏮".repeat(119) + "…");
    }

    @Test
    @DisplayName("missing values leave nothing of a folio line, of staff or contents")
    void leavesNothingOut() {
        assertThat(page(info -> info).select(".folio, .staff, .contents, h1.edition")).isEmpty();
    }

    @Test
    void writesTheFolio() {
        SourcePage place = new SourcePage(null, null, "C04", "Arts", "");
        Document page = page(
                info -> info.withPublication("The Bridge").withIssue("No. 12").withDate(LocalDate.of(2026, 11, 3)),
                article("a1", "Lamps", place));
        assertThat(page.select("header.folio > *").eachAttr("class"))
                .containsExactly("publication", "issue", "print-section", "print-page");
        assertThat(page.select("header.folio > span").eachText())
                .containsExactly("The Bridge", "No. 12", "Arts", "C04");
        assertThat(page.select("header.folio > time").attr("datetime")).isEqualTo("2026-11-03");
    }

    @Test
    @DisplayName("several articles have contents that lead to each, and one title above theirs")
    void listsArticles() {
        Document page = page(
                info -> info.withPublication("The Bridge"),
                article("a1", "Lamps", null),
                article("a2", "Tide", null),
                article("a3", "", null));
        assertThat(page.select("h1").eachText()).containsExactly("The Bridge");
        assertThat(page.select("nav.contents a").eachText()).containsExactly("Lamps", "Tide", "a3");
        assertThat(page.select("nav.contents a").eachAttr("href")).containsExactly("#a1", "#a2", "#a3");
        assertThat(page.select("article > header > h2.title").eachText()).containsExactly("Lamps", "Tide");
        assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("website");
    }

    @Test
    @DisplayName("An advertisement is not among the contents")
    void listsNoPictures() {
        Block.Figure fair = new Block.Figure(
                "a2-p1", null, "The book fair", List.of(), List.of(), SPAN, PictureInfo.NONE);
        Document page =
                page(info -> info, article("a1", "Lamps", null), article("a2", "", null).withLead(List.of(fair)));
        assertThat(page.select("nav.contents a").eachText()).containsExactly("Lamps");
    }

    @Test
    void namesTheStaff() {
        Credit editor = new Credit(
                "e",
                new Role(Role.Kind.EDITOR, "Editor"),
                List.of(new Contributor(new Person("Jo Poe", Person.Kind.PERSON), List.of())),
                "Editor: Jo Poe",
                SPAN);
        Document page = page(info -> info.withStaff(List.of(editor)));
        assertThat(page.select("footer.staff li[data-role=EDITOR] .role").text()).isEqualTo("Editor");
        assertThat(page.select("footer.staff li .person").text()).isEqualTo("Jo Poe");
    }

    @Test
    @DisplayName("a link leads past the head of the page to the text")
    void skipsToTheText() {
        Document page = page(info -> info);
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#text");
        assertThat(page.select("main#text")).hasSize(1);
    }

    @Test
    @DisplayName("an article in another language than its page says so")
    void saysTheLanguage() {
        Edition chinese = new HtmlFragment().language("zh-Hans").edition();
        Article english = article("a2", "Tide", null);
        Edition both = new Edition(chinese.info(), List.of(chinese.articles().getFirst(), english));
        Document page = Jsoup.parse(new HtmlFragment().html(HtmlOptions.defaults(), both));
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(page.select("article").eachAttr("lang")).containsExactly("en");
    }
}
