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
import org.colophon.model.Section;
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

/** The breaks and the levels of headlines. */
class HeadingTest {

    private static Document page(String title, Locale language, Section... sections) throws IOException {
        List<Inline> content = title.isEmpty() ? List.of() : List.of(Inline.Text.of(title));
        Article article = new Article(
                "a1",
                "a.md",
                Headline.of(content),
                List.of(),
                List.of(),
                List.of(sections),
                List.of(),
                null,
                language,
                SourceSpan.NONE);
        Edition edition = new Edition(new EditionInfo(title, null, null, null, language, List.of()), List.of(article));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlRenderer().render(edition, PrintStyles.builtIn("reading"),
                RenderContext.defaults().withFonts(FontProvider.of()), out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }

    private static Section section(String id, int level, Block... blocks) {
        return new Section(id, level, List.of(Inline.Text.of("小题")), List.of(), List.of(blocks), SourceSpan.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "打造“天蓝水碧土净”的最美地级市, 打造|“天蓝水碧土净”的|最美地级市",
        "贯彻协调发展理念 改善城市人居环境, 贯彻协调发展理念|改善城市人居环境",
        "风来了，雨也来了, 风来了，|雨也来了",
        "最后一程盐道, ''",
        "我的家, ''"
    })
    void aChineseHeadlineIsCutByItsSense(String title, String pieces) throws IOException {
        Document page = page(title, Locale.forLanguageTag("zh-Hans"));
        assertThat(String.join("|", page.select("h1 .sense").eachText())).isEqualTo(pieces);
        assertThat(page.expectFirst("h1").wholeText()).isEqualTo(title);
    }

    @Test
    void anEnglishHeadlineIsLeftToTheBrowser() throws IOException {
        assertThat(page("The Town, and the Dark", Locale.ENGLISH).select("h1 .sense")).isEmpty();
    }

    @Test
    void noLevelIsSkippedWhateverTheSourceDid() throws IOException {
        Document page = page(
                "题目",
                Locale.CHINESE,
                section(
                        "a1-s1",
                        4,
                        new Block.Subheading("a1-s1-p1", 6, List.of(Inline.Text.of("更小")), SourceSpan.NONE)),
                section("a1-s2", 1));
        assertThat(page.select("h1, h2, h3, h4, h5, h6").eachAttr("class"))
                .containsExactly("title", "heading", "subheading", "heading");
        assertThat(page.select("h1, h2, h3, h4, h5, h6").stream().map(heading -> heading.tagName()))
                .containsExactly("h1", "h2", "h3", "h2");
    }

    @Test
    @DisplayName("An article without a title begins at the top all the same")
    void untitledArticlesBeginAtTheTop() throws IOException {
        assertThat(page("", Locale.CHINESE, section("a1-s1", 1)).select("h1.heading")).hasSize(1);
    }
}
