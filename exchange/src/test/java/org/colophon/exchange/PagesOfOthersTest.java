package org.colophon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colophon.model.Edition;
import org.colophon.model.Person;
import org.colophon.model.PlainText;
import org.colophon.parser.EditionParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Forms of pages that other programs write, each with the trap that its kind sets. */
class PagesOfOthersTest {

    private static final String PROSE = "The river rose in the night and nobody in the lower town had been told of it"
            + " before the water came, and when it came it was brown and full of leaves.";
    private static final String MENU = "<div class=\"menu\"><a href=\"/a\">Town and country news</a> <a href=\"/b\">"
            + "Sport of the week</a> <a href=\"/c\">Letters to the editor</a></div>";

    private static Edition read(String page) throws IOException {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        return SourceReaders.of(bytes).orElseThrow().read(bytes, "page.html", EditionParser.create()).parsed()
                .edition();
    }

    private static String title(Edition edition) {
        return PlainText.of(edition.articles().getFirst().headline().title());
    }

    private static List<String> authors(Edition edition) {
        return edition.credits().stream().flatMap(it -> it.credit().contributors().stream())
                .map(it -> it.person()).map(Person::name).distinct().toList();
    }

    @Test
    @DisplayName("In XML an empty title ends itself; as HTML it would hold the page")
    void readsXhtml() throws IOException {
        Edition edition = read("<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML"
                + " 1.1//EN\" \"x.dtd\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title xml:lang=\"en\"/>"
                + "<meta name=\"a\" content=\"b\"/></head><body><h1><a id=\"x\"/>The River</h1><p>By Eleanor Ashgrove"
                + "</p><p>" + PROSE + "</p></body></html>");
        assertThat(title(edition)).isEqualTo("The River");
        assertThat(authors(edition)).containsExactly("Eleanor Ashgrove");
    }

    @Test
    @DisplayName("A word processor's title is a line in the middle with the words of the page's title")
    void readsATitleThatIsNoHeading() throws IOException {
        Edition edition = read("<!DOCTYPE html><html><head><title>The River</title><meta name=\"author\""
                + " content=\"Eleanor Ashgrove; Jun Nakamura\"/></head><body><p align=\"center\"><font>The River</font>"
                + "</p><p>" + PROSE + "</p><h1>Before</h1><p>" + PROSE + "</p></body></html>");
        assertThat(title(edition)).isEqualTo("The River");
        assertThat(authors(edition)).containsExactly("Eleanor Ashgrove", "Jun Nakamura");
        assertThat(edition.articles().getFirst().sections()).hasSize(1);
    }

    @Test
    @DisplayName("The heading of the site is not that of the article, which the page is called by")
    void tellsTheSiteFromTheArticle() throws IOException {
        Edition edition = read("<html><head><title>The Night the River Rose | Northern Review</title></head><body>"
                + "<h1>Northern Review</h1>" + MENU + "<main class=\"contents\"><article><h2>The Night the River Rose"
                + "</h2><p>" + PROSE + "</p><p>" + PROSE + "</p></article></main></body></html>");
        assertThat(title(edition)).isEqualTo("The Night the River Rose");
        assertThat(PlainText.of(edition)).contains("full of leaves");
    }

    @Test
    void keepsTheDeckBetweenTitleAndText() throws IOException {
        Edition edition = read("<html><head><title>The River</title></head><body>" + MENU + "<article><div><h1>The"
                + " River</h1><p class=\"bajada\">A town and its water</p></div><section itemprop=\"articleBody\"><p>"
                + PROSE + "</p></section></article></body></html>");
        assertThat(PlainText.of(edition)).contains("A town and its water", "full of leaves");
    }

    @Test
    void readsTextInSeveralPartsOfOneName() throws IOException {
        Edition edition = read("<html><body><h1>The River</h1><div><div class=\"story-body\"><p>First. " + PROSE
                + "</p></div><div class=\"advert\"></div><div class=\"story-body\"><p>Second. " + PROSE + "</p><p>"
                + PROSE + "</p></div></div></body></html>");
        assertThat(PlainText.of(edition)).contains("First.", "Second.");
    }

    @Test
    @DisplayName("A form around the whole page, as some servers make it, is not taken away")
    void readsAPageInAForm() throws IOException {
        assertThat(PlainText.of(read("<html><body><form action=\"x\"><h1>The River</h1><p>" + PROSE
                + "</p></form></body></html>"))).contains("full of leaves");
    }

    @Test
    void tagsInsideScriptsAreNoDepth() throws IOException {
        String script = "<script>var a = '" + "<div><span>".repeat(300) + "';</script>";
        assertThat(title(read("<html><body>" + script + "<h1>The River</h1><p>" + PROSE + "</p></body></html>")))
                .isEqualTo("The River");
    }

    @Test
    @DisplayName("A page that was saved anew is UTF-8, whatever it declares")
    void trustsTheBytes() throws IOException {
        assertThat(title(read("<html><head><meta charset=\"gb2312\"></head><body><h1>菜市搬家记</h1><p>河水涨了。</p>"
                + "</body></html>"))).isEqualTo("菜市搬家记");
    }

    @Test
    @DisplayName("An office program declares the language of its menus over a Chinese text")
    void readsTheLanguageOfTheText() throws IOException {
        Edition edition = read("<html lang=\"en-US\"><body><h1>菜市搬家记</h1><p>本报记者 林晚舟 通讯员 沈未迟</p>"
                + "<p>菜市在河边开了三十年，今年春天要搬到新街去，摊主们说起来都有些不舍。</p></body></html>");
        assertThat(authors(edition)).containsExactly("林晚舟", "沈未迟");
    }

    @Test
    @DisplayName("An author of the data is credited once, though a line that is no byline has the name too")
    void creditsTheAuthorOfTheData() throws IOException {
        String head = "<html lang=\"en\"><head><meta property=\"og:title\" content=\"The River\"><meta name=\"author\""
                + " content=\"Eleanor Ashgrove\"></head><body><h1>The River</h1>";
        Edition named = read(head + "<p>By Eleanor Ashgrove</p><p>" + PROSE + "</p></body></html>");
        Edition told = read(head + "<p>" + PROSE + "</p><p>Eleanor Ashgrove keeps a boat herself.</p></body></html>");
        assertThat(named.credits()).hasSize(1);
        assertThat(authors(told)).containsExactly("Eleanor Ashgrove");
    }

    @Test
    void theBylineOfATeaserIsNotThatOfTheArticle() throws IOException {
        Edition edition = read("<html lang=\"en\"><head><meta name=\"author\" content=\"Eleanor Ashgrove\"></head>"
                + "<body><ul><li><a href=\"/x\">Another story</a> <span class=\"byline\">By Tom Brackley</span></li>"
                + "</ul><article><h1>The River</h1><p>" + PROSE + "</p></article></body></html>");
        assertThat(authors(edition)).containsExactly("Eleanor Ashgrove");
    }
}
