package org.colophon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.Person;
import org.colophon.model.PlainText;
import org.colophon.parser.EditionParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WebSourceTest {

    private static final String PROSE = "The river rose in the night and nobody in the lower town had been told of it"
            + " before the water came, and when it came it was brown and full of leaves.";

    private static Edition read(byte[] page) throws IOException {
        return SourceReaders.of(page).orElseThrow().read(page, "page.html", EditionParser.create()).parsed().edition();
    }

    private static Edition read(String page) throws IOException {
        return read(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String title(Edition edition) {
        return PlainText.of(edition.articles().getFirst().headline().title());
    }

    private static List<String> authors(Edition edition) {
        return edition.authors().stream().map(Person::name).toList();
    }

    @Test
    void readsWordPress() throws IOException {
        Edition edition = read("<!DOCTYPE html><html lang=\"en\"><head><title>River – Site</title></head><body>"
                + "<header><nav><a href=\"/\">Home</a></nav></header><main><article class=\"post\"><header>"
                + "<h1 class=\"entry-title\">The River</h1><span class=\"byline\">By <a>Eleanor Ashgrove</a></span>"
                + "<time class=\"entry-date\" datetime=\"2026-11-20T08:00:00+00:00\">20 November</time></header>"
                + "<div class=\"entry-content\"><p>" + PROSE + "</p><h2>Before</h2><p>" + PROSE + "</p>"
                + "<figure class=\"wp-block-image\"><img src=\"a.jpg\" alt=\"A river\"/>"
                + "<figcaption>The river at dusk.</figcaption></figure></div></article></main>"
                + "<footer>Subscribe</footer></body></html>");
        assertThat(title(edition)).isEqualTo("The River");
        assertThat(authors(edition)).containsExactly("Eleanor Ashgrove");
        assertThat(edition.info().date()).hasToString("2026-11-20");
        assertThat(edition.articles().getFirst().sections()).hasSize(1);
        assertThat(PlainText.of(edition)).doesNotContain("Subscribe", "Home");
    }

    @Test
    void readsWeChat() throws IOException {
        Edition edition = read("<!DOCTYPE html><html><head><meta property=\"og:title\" content=\"菜市搬家记\"></head>"
                + "<body><h1 class=\"rich_media_title\" id=\"activity-name\">菜市搬家记</h1><div id=\"js_content\">"
                + "<section><p><span>文/林晚舟 摄影/沈未迟</span></p></section><section><p><span>菜市在河边开了三十年，今年春天"
                + "要搬到新街去，摊主们说起来都有些不舍。</span></p><p><img data-src=\"https://example.org/1.jpg\"></p>"
                + "</section></div><script>var x = 1;</script></body></html>");
        Article article = edition.articles().getFirst();
        assertThat(title(edition)).isEqualTo("菜市搬家记");
        assertThat(article.creditLines()).hasSize(1);
        assertThat(article.creditLines().getFirst().credits()).hasSize(2);
        assertThat(article.lead()).anyMatch(Block.Figure.class::isInstance);
    }

    @Test
    @DisplayName("JSON-LD names the authors where the page does not print them")
    void readsLinkedData() throws IOException {
        Edition edition = read("<!DOCTYPE html><html><head><script type=\"application/ld+json\">{\"@type\":"
                + "\"NewsArticle\",\"headline\":\"The River\",\"datePublished\":\"2026-11-20\",\"author\":[{\"@type\":"
                + "\"Person\",\"name\":\"Eleanor Ashgrove\"},{\"name\":\"Jun Nakamura\"}],\"publisher\":{\"name\":"
                + "\"The Northern Review\"}}</script></head><body><div itemprop=\"articleBody\"><p>" + PROSE
                + "</p></div></body></html>");
        assertThat(title(edition)).isEqualTo("The River");
        assertThat(authors(edition)).containsExactly("Eleanor Ashgrove", "Jun Nakamura");
        assertThat(edition.info().publication()).isEqualTo("The Northern Review");
    }

    @Test
    @DisplayName("Pages of word processors have styles in place of elements, and no article")
    void readsExportsOfWordProcessors() throws IOException {
        Edition edition = read("<html><head><title></title></head><body><h1><span>The River</span></h1>"
                + "<p><span>By Eleanor Ashgrove</span></p><p><span>" + PROSE + " </span>"
                + "<span style=\"font-weight:700\">Loud.</span>"
                + "<sup><a href=\"#ftnt1\" id=\"ftnt_ref1\">[1]</a></sup></p><hr><div><p><a href=\"#ftnt_ref1\""
                + " id=\"ftnt1\">[1]</a><span> The note.</span></p></div></body></html>");
        Article article = edition.articles().getFirst();
        assertThat(title(edition)).isEqualTo("The River");
        assertThat(authors(edition)).containsExactly("Eleanor Ashgrove");
        assertThat(article.notes()).hasSize(1);
        assertThat(PlainText.of(article.notes().getFirst().blocks().getFirst()).strip()).isEqualTo("The note.");
    }

    @Test
    void readsTheEncodingThatAPageNames() throws IOException {
        Edition edition = read("<html><head><meta charset=\"gb18030\"></head><body><h1>河</h1><p>河水涨了。</p>"
                .getBytes(Charset.forName("GB18030")));
        assertThat(title(edition)).isEqualTo("河");
    }

    @Test
    void readsAgencyNitf() throws IOException {
        Edition edition = read("<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"nitf-3-4.dtd\"><nitf><head><docdata>"
                + "<date.issue norm=\"20261120T080000Z\"/></docdata></head><body><body.head><hedline><hl1>The River"
                + "</hl1></hedline><byline>By <person>ELEANOR ASHGROVE</person><byttl>Staff Writer</byttl></byline>"
                + "<dateline><location>SKERRAY HARBOUR</location></dateline></body.head><body.content><block><p>"
                + PROSE + "</p></block><media media-type=\"image\"><media-reference source=\"a.jpg\""
                + " source-credit=\"Jun Nakamura\"/><media-caption>The river.</media-caption></media></body.content>"
                + "</body></nitf>");
        assertThat(title(edition)).isEqualTo("The River");
        assertThat(PlainText.of(edition)).contains("SKERRAY HARBOUR — The river rose", "ELEANOR ASHGROVE");
        assertThat(edition.articles().getFirst().lead()).anyMatch(Block.Figure.class::isInstance);
    }

    @Test
    void readsNewsMl() throws IOException {
        Edition edition = read("<?xml version=\"1.0\"?><newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\""
                + " guid=\"urn:newsml:example.org:1\" version=\"2\"><contentMeta><headline>The River</headline>"
                + "<by>By Eleanor Ashgrove</by><language tag=\"en\"/></contentMeta><contentSet><inlineXML><html"
                + " xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>" + PROSE + "</p></body></html></inlineXML>"
                + "</contentSet></newsItem>");
        assertThat(title(edition)).isEqualTo("The River");
        assertThat(authors(edition)).containsExactly("Eleanor Ashgrove");
        assertThat(edition.metadata().identity().uri()).isEqualTo("urn:newsml:example.org:1");
    }
}
