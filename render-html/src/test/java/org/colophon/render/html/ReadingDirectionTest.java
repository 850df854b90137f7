package org.colophon.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.FontProvider;
import org.colophon.render.RenderContext;
import org.colophon.style.PrintStyles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The direction in which pages, articles and paragraphs are read. */
class ReadingDirectionTest {

    private static Document page(Article... articles) throws IOException {
        Locale language = articles[0].language();
        Edition edition = new Edition(new EditionInfo("t", null, null, null, language, List.of()), List.of(articles));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlRenderer().render(edition, PrintStyles.builtIn("reading"),
                RenderContext.defaults().withFonts(FontProvider.of()), out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }

    private static Article article(String id, String language, String text) {
        Block paragraph = new Block.Paragraph(id + "-p1", List.of(Inline.Text.of(text)), SourceSpan.NONE);
        Headline title = Headline.of(List.of(Inline.Text.of(text)));
        Locale locale = Locale.forLanguageTag(language);
        return new Article(
                id, "", title, List.of(), List.of(paragraph), List.of(), List.of(), null, locale, SourceSpan.NONE);
    }

    @ParameterizedTest
    @CsvSource({"he, rtl", "ar-EG, rtl", "az-Arab, rtl", "ur, rtl", "en, ''", "zh-Hans, ''", "ku-Latn, ''"})
    @DisplayName("a page has the direction of its language or script")
    void directsPages(String language, String direction) throws IOException {
        assertThat(page(article("a1", language, "1")).selectFirst("html").attr("dir")).isEqualTo(direction);
    }

    @Test
    @DisplayName("a paragraph that begins with the other direction says so, and others do not")
    void directsParagraphs() throws IOException {
        Document page = page(article("a1", "en", "שלום, said Ann"));
        assertThat(page.selectFirst("#a1-p1").attr("dir")).isEqualTo("rtl");
        assertThat(page.selectFirst("h1").attr("dir")).isEqualTo("rtl");
        assertThat(page(article("a1", "en", "Ann said שלום")).select("article [dir]")).isEmpty();
        assertThat(page(article("a1", "he", "Ann said שלום")).select("article [dir]")).isEmpty();
    }

    @Test
    @DisplayName("an article that differs from its page says so")
    void directsArticles() throws IOException {
        Document page = page(article("a1", "en", "One"), article("a2", "he", "שלום"));
        assertThat(page.selectFirst("#a1").hasAttr("dir")).isFalse();
        assertThat(page.selectFirst("#a2").attr("dir")).isEqualTo("rtl");
        Document other = page(article("a1", "he", "שלום"), article("a2", "en", "One"));
        assertThat(other.selectFirst("#a2").attr("dir")).isEqualTo("ltr");
    }
}
