package org.colophon.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.render.html.HtmlFragment.SPAN;
import static org.colophon.render.html.HtmlFragment.paragraph;
import static org.colophon.render.html.HtmlFragment.words;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.colophon.model.Block;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.Inline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Any text in any place of a page is read back as it was")
class EscapingTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** Characters that mean something to HTML, CSS, JSON or addresses, and some that do not. */
    private static final List<String> PIECES = List.of(
            "<", ">", "&", "\"", "'", "`", "=", "/", "\\", "-->", "<!--", "]]>", "</script>", "</style>", "</title>",
            "&amp;", "&#60;", "&lt", "{{x}}", "${x}", "javascript:", "on", "u0041", "é", "湖", "𠮷", "ﬁ", "a", " b ",
                    "0");

    private static String random(Random random) {
        return random.ints(1 + random.nextInt(8), 0, PIECES.size()).mapToObj(PIECES::get)
                .collect(Collectors.joining("x"))
                + "x";
    }

    private static Document page(String text) {
        Edition edition = new HtmlFragment()
                .title(Inline.Text.of(text))
                .lead(
                        paragraph("p", Inline.Text.of(text), new Inline.Code(text, SPAN)),
                        paragraph("l", new Inline.Link("https://example.org/", text, words("words"))),
                        paragraph("r", new Inline.Ruby(words("base"), text)),
                        new Block.CodeBlock("c", "", text, SPAN),
                        new Block.Figure("f", "a.png", text, words(text), List.of(), SPAN),
                        new Block.Figure("m", "missing.png", text, List.of(), List.of(), SPAN),
                        new Block.PullQuote("q", words(text), words(text), SPAN),
                        new Block.Table("t", words(text), List.of(Block.Table.Alignment.START), List.of(),
                                List.of(new Block.TableRow(List.of(words(text)))), SPAN))
                .edition();
        Edition named = new Edition(
                edition.info().withPublication(text).withIssue(text).withKeywords(List.of(text)), edition.articles());
        return Jsoup.parse(new HtmlFragment().html(HtmlOptions.defaults(), named));
    }

    @Test
    @DisplayName("as text, attribute, address and JSON")
    void readsBack() throws Exception {
        long seed = Long.getLong("seed", 42);
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String text = random(random).strip();
            Document page = page(text);
            String where = text + " -Dseed=" + seed;
            for (String place : List.of("h1.title", "p#p > code", "rt", "pre#c > code", "figcaption", "#q > p", "cite",
                    "caption", "td", ".publication", ".issue")) {
                assertThat(page.expectFirst(place).wholeText()).as(place + " of " + where).isEqualTo(text);
            }
            assertThat(page.expectFirst("p#p").wholeText()).as(where).isEqualTo(text + text);
            assertThat(page.expectFirst("#l a").attr("title")).as(where).isEqualTo(text);
            assertThat(page.expectFirst("img").attr("alt")).as(where).isEqualTo(text);
            assertThat(page.expectFirst("p.missing").attr("aria-label")).as(where).isEqualTo(text);
            assertThat(page.expectFirst("meta[name=keywords]").attr("content")).as(where).isEqualTo(text);
            JsonNode data = MAPPER.readTree(page.expectFirst("script[type=application/ld+json]").data());
            assertThat(data.get("headline").asString()).as(where).isEqualTo(text);
        }
    }

    @Test
    @DisplayName("and makes no element and no attribute")
    void makesNoMarkup() {
        Random random = new Random(Long.getLong("seed", 42));
        Document plain = page("plain");
        for (int round = 0; round < 100; round++) {
            Document page = page(random(random).strip());
            assertThat(shape(page)).isEqualTo(shape(plain));
        }
    }

    /** The elements of a page and the names of their attributes. */
    private static String shape(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.tagName() + element.attributes().asList().stream()
                        .map(attribute -> " " + attribute.getKey()).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings =
            {"\u0000", "\u0008", "\u000B", "\u001B", "\u007F", "\u0085", "\u202E", "\u2066", "\uFFFE", "\uD800"})
    @DisplayName("but for characters that no page may hold: they are left out and reported")
    void leavesOutIllegalCharacters(String character) {
        HtmlFragment fragment = new HtmlFragment().lead(
                paragraph("p", Inline.Text.of("a" + character + "b")), new Block.Verbatim("v", character + "c", SPAN));
        Element page = Jsoup.parse(fragment.html());
        assertThat(page.expectFirst("#p").wholeText()).isEqualTo("ab");
        assertThat(page.expectFirst("#v").wholeText()).isEqualTo("c");
        assertThat(fragment.found()).contains(DiagnosticCode.ILLEGAL_CHARACTER);
    }
}
