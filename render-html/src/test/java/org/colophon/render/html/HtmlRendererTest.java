package org.colophon.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.EveryKind;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.model.SourceSpan;
import org.colophon.render.FontProvider;
import org.colophon.render.AssetSource;
import org.colophon.render.Cancellation;
import org.colophon.render.EditionRefusedException;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.Strictness;
import org.colophon.render.picture.SamplePictures;
import org.colophon.style.PrintStyles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlRendererTest {

    /** A PNG of 64 by 48 pixels. */
    private static final byte[] PNG = SamplePictures.png(64, 48);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static final RenderContext CONTEXT =
            RenderContext.defaults().withFonts(FontProvider.of())
                    .withAssets(reference -> new AssetSource.Found(reference, PNG));

    private RenderReport render(Edition edition, RenderContext context) throws IOException {
        out.reset();
        return new HtmlRenderer().render(edition, PrintStyles.builtIn("tabloid"), context, out);
    }

    private Document page(Edition edition) throws IOException {
        render(edition, CONTEXT);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }

    private static Edition edition(List<Inline> title, Block... blocks) {
        Article article = new Article(
                "a1",
                "a.md",
                Headline.of(title),
                List.of(),
                List.of(blocks),
                List.of(),
                List.of(),
                null,
                Locale.forLanguageTag("zh-Hans"),
                SourceSpan.NONE);
        return new Edition(
                new EditionInfo(PlainText.of(title), null, null, null, article.language(), List.of()),
                List.of(article));
    }

    private static Block.Paragraph paragraph(Inline... content) {
        return new Block.Paragraph("a1-p1", List.of(content), new SourceSpan(4, 9, 3, 1));
    }

    @Test
    void everyKindHasItsElement() throws IOException {
        Document page = page(EveryKind.edition());
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(page.select("main > article > header > h1").text()).isEqualTo("万象“更新”的一天");
        assertThat(page.select("article section > h2").text()).isEqualTo("各式各样的段落");
        for (String selector : List.of(
                "p.kicker",
                "p.deck",
                "address.credits .person",
                "address.byline .affiliation",
                "h3",
                "blockquote > p",
                "aside.pull-quote .attribution",
                "ol[start=3] ul > li",
                "table > caption",
                "th[scope=col]",
                "td.end",
                "figure > img[alt]",
                "figcaption .photo-credit",
                "pre > code.language-java",
                "p.verse br",
                "p.turn .speaker",
                "aside.editor-note .label",
                "aside.box .label",
                "p.credit-line[data-role=PHOTOGRAPHER]",
                "p.jump",
                "p.addressee",
                "p.signature + p.day",
                "p.flush-end",
                "hr",
                "em",
                "strong",
                "code",
                "a[href=https://www.example.org/]",
                "sub",
                "sup",
                "ruby > rt",
                "span[lang=en]",
                ".dateline",
                "span.credit .person",
                "sup.note a",
                ".notes li[id] a.back",
                "footer.staff .person",
                "header.folio time[datetime=2026-11-23]")) {
            assertThat(page.select(selector)).as(selector).isNotEmpty();
        }
        assertThat(page.select("sup.note a").attr("href")).isEqualTo("#" + page.select(".notes li").attr("id"));
        assertThat(page.select(".notes a.back").attr("href")).isEqualTo("#" + page.select("sup.note a").attr("id"));
    }

    @Test
    void thePageNeedsNothingButItself() throws Exception {
        Document page = page(EveryKind.edition());
        String style = page.expectFirst("style").data();
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'", "'sha256-" + hash + "'");
        assertThat(page.select("img").attr("src")).startsWith("data:image/png;base64,");
        assertThat(page.select("script:not([type=application/ld+json]), link, iframe, [style], [onclick]")).isEmpty();
        assertThat(style).doesNotContain("url(").doesNotContain("@import").contains("--columns:5;");
    }

    @Test
    @DisplayName("Every credit is in the description for machines with its role")
    void machinesReadEveryCredit() throws IOException {
        JsonNode article = JsonMapper.builder()
                .build()
                .readTree(page(EveryKind.edition()).expectFirst("script").data());
        assertThat(article.get("@type").asString()).isEqualTo("NewsArticle");
        assertThat(article.at("/author/0/author/name").asString()).isEqualTo("陆知远");
        assertThat(article.at("/author/0/roleName").asString()).isEqualTo("文");
        assertThat(article.at("/author/0/author/jobTitle").asString()).isEqualTo("本报记者");
        assertThat(article.at("/hasPart/0/author/0/author/name").asString()).isEqualTo("柳如烟");
        assertThat(article.at("/contributor/0/contributor/name").asString()).isEqualTo("谢小满");
        assertThat(article.at("/editor/0/editor/name").asString()).isEqualTo("苏未央");
        assertThat(article.get("dateline").asString()).isEqualTo("新华社临水11月3日电");
        assertThat(article.get("printPage").asString()).isEqualTo("04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</title><script>x</script>",
                "</script><script>x</script>",
                "<!--",
                "]]>",
                "' onmouseover='x",
                "&lt;script&gt;",
                "</style><script>x</script>",
                "\u2028alert(1)\u2029",
                "<svg onload=x>"
            })
    void noTextBecomesMarkupWhereverItStands(String hostile) throws IOException {
        Inline text = Inline.Text.of(hostile);
        Document page = page(edition(
                List.of(text),
                paragraph(text, new Inline.Link("https://example.org/", hostile, List.of(text))),
                new Block.CodeBlock("a1-p2", hostile, hostile, SourceSpan.NONE),
                new Block.Figure("a1-p3", "a.png", hostile, List.of(text), List.of(), SourceSpan.NONE),
                new Block.Table("a1-p4", List.of(text), List.of(), List.of(), List.of(), SourceSpan.NONE)));
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("svg, [onerror], [onload], [onmouseover]")).isEmpty();
        assertThat(page.select("h1").text())
                .isEqualTo(Jsoup.parse("<p></p>")
                        .expectFirst("p")
                        .text(hostile)
                        .text()
                        .strip());
        JsonMapper.builder().build().readTree(page.expectFirst("script").data());
    }

    @Test
    @DisplayName("A link that is not allowed keeps its text and is reported")
    void forbiddenLinksAreReported() throws IOException {
        RenderReport report = render(edition(List.of(Inline.Text.of("题")),
                paragraph(new Inline.Link("java\tscript:alert(1)", "", List.of(Inline.Text.of("点这里"))))), CONTEXT);
        Document page = Jsoup.parse(out.toString(StandardCharsets.UTF_8));
        assertThat(page.select("article a")).isEmpty();
        assertThat(page.select("article p").text()).isEqualTo("点这里");
        assertThat(report.diagnostics()).extracting(each -> each.code()).containsExactly(DiagnosticCode.LINK_REFUSED);
    }

    @Test
    @DisplayName("A picture that is missing, refused or broken leaves no hole and is reported")
    void brokenPicturesAreReported() throws IOException {
        Block.Figure figure =
                new Block.Figure("a1-p1", "x.png", "", List.of(Inline.Text.of("说明")), List.of(), SourceSpan.NONE);
        List<AssetSource> sources = List.of(
                reference -> new AssetSource.Missing("missing"),
                reference -> new AssetSource.Refused("refused"),
                reference -> new AssetSource.Found("x.png", "no picture".getBytes(StandardCharsets.UTF_8)));
        List<DiagnosticCode> codes =
                List.of(DiagnosticCode.ASSET_MISSING, DiagnosticCode.ASSET_REFUSED, DiagnosticCode.ASSET_UNREADABLE);
        for (int i = 0; i < sources.size(); i++) {
            RenderReport report =
                    render(edition(List.of(Inline.Text.of("湖灯")), figure), CONTEXT.withAssets(sources.get(i)));
            assertThat(report.diagnostics()).extracting(each -> each.code()).containsExactly(codes.get(i));
            assertThat(Jsoup.parse(out.toString(StandardCharsets.UTF_8)).select("img")).isEmpty();
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("说明");
        }
        assertThatThrownBy(() -> render(
                        edition(List.of(), figure),
                        CONTEXT.withAssets(sources.getFirst()).withStrictness(Strictness.STRICT)))
                .isInstanceOf(EditionRefusedException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 80, 40", "3, 80, 40", "6, 40, 80", "8, 40, 80"})
    void aPictureHasTheSizeInWhichItIsLookedAt(int orientation, String width, String height) throws IOException {
        Block.Figure figure = new Block.Figure("a1-p1", "x.jpg", "灯", List.of(), List.of(), SourceSpan.NONE);
        render(
                edition(List.of(), figure),
                CONTEXT.withAssets(
                        reference -> new AssetSource.Found("x.jpg", SamplePictures.turned(80, 40, orientation))));
        Element image = Jsoup.parse(out.toString(StandardCharsets.UTF_8)).selectFirst("img");
        assertThat(image.attr("width")).isEqualTo(width);
        assertThat(image.attr("height")).isEqualTo(height);
    }

    @Test
    void whatSeveralFiguresShowIsInThePageOnce() throws IOException {
        Block.Figure first = new Block.Figure("a1-p1", "x.png", "灯", List.of(), List.of(), SourceSpan.NONE);
        Block.Figure second = new Block.Figure("a1-p2", "y.png", "", List.of(), List.of(), SourceSpan.NONE);
        render(edition(List.of(), first, second), CONTEXT);
        Document page = Jsoup.parse(out.toString(StandardCharsets.UTF_8));
        assertThat(page.select("svg.picture")).hasSize(2);
        assertThat(page.select("svg image[href^=data:]")).hasSize(1);
        assertThat(page.select("svg use").attr("href")).isEqualTo("#" + page.select("svg image").attr("id"));
        assertThat(page.select("svg[role=img]").attr("aria-label")).isEqualTo("灯");
    }

    @Test
    void aCancelledRenderingStopsAndWritesNothing() {
        Cancellation.Token token = Cancellation.create();
        token.cancel();
        assertThatThrownBy(() -> render(EveryKind.edition(), CONTEXT.withCancellation(token)))
                .isInstanceOf(CancellationException.class);
        assertThat(out.size()).isZero();
    }

    @Test
    @DisplayName("Several articles are in one page with their contents")
    void severalArticlesOnOnePage() throws IOException {
        Edition one = EveryKind.edition();
        Article second = new Article(
                "a2",
                "b.md",
                Headline.of(List.of(Inline.Text.of("A second one"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                Locale.ENGLISH,
                SourceSpan.NONE);
        Document page = page(new Edition(one.info(), List.of(one.articles().getFirst(), second)));
        assertThat(page.select("nav.contents a")).extracting(link -> link.attr("href")).containsExactly("#a1", "#a2");
        assertThat(page.select("article[lang=en] h2.title").text()).isEqualTo("A second one");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }
}
