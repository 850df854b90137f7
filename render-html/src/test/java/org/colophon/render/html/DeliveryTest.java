package org.colophon.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.Edition;
import org.colophon.model.EveryKind;
import org.colophon.model.Metadata;
import org.colophon.render.FontProvider;
import org.colophon.render.AssetSource;
import org.colophon.render.RenderContext;
import org.colophon.render.html.HtmlOptions.Pictures;
import org.colophon.render.html.PageShell.Slot;
import org.colophon.render.html.style.CssText;
import org.colophon.render.picture.SamplePictures;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The files of a page, and the content around it. */
class DeliveryTest {

    private static final PrintStyle STYLE = PrintStyles.builtIn("tabloid");

    private final Map<String, byte[]> stored = new LinkedHashMap<>();
    private final RenderContext context = RenderContext.defaults().withFonts(FontProvider.of())
            .withAssets(reference -> new AssetSource.Found(reference, SamplePictures.png(64, 48)))
            .withAssetSink((name, type, content) -> {
                stored.put(name, content);
                return "files/" + name;
            });

    private String html(HtmlOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlRenderer(options).render(EveryKind.edition(), STYLE, context, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String policy(Document page) {
        return page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    }

    @Test
    @DisplayName("Printed pages whose lines run down have the grid that the style has for them")
    void verticalPaperHasItsGrid() {
        PrintStyle vertical = PrintStyles.withOverrides(PrintStyles.builtIn("magazine"), "{\"writing\": \"vertical\"}");
        String sheet = new HtmlRenderer().styleSheet(vertical);
        assertThat(sheet)
                .contains("margin:64pt 50.137pt 75.89pt 50.137pt", "--columns:3;--gap:27pt", "--writing:vertical-rl");
    }

    @Test
    @DisplayName("Every style in a page is allowed by its hash and nothing else is")
    void stylesAreAllowedByHash() throws Exception {
        Document page = Jsoup.parse(html(HtmlOptions.defaults()));
        assertThat(page.select("style")).hasSize(2);
        for (Element style : page.select("style")) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.data().getBytes(StandardCharsets.UTF_8));
            assertThat(policy(page)).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        }
        assertThat(policy(page))
                .startsWith("default-src 'none'")
                .contains("img-src data:;")
                .doesNotContain("unsafe", "'self'");
        assertThat(stored).isEmpty();
    }

    @Test
    void picturesCanLieBesideAPageThatHasItsStyles() throws IOException {
        Document page = Jsoup.parse(html(HtmlOptions.defaults().withPictures(Pictures.LINKED)));
        assertThat(page.select("img").attr("src")).isEqualTo("files/a1-s1-p7.png");
        assertThat(stored).containsOnlyKeys("a1-s1-p7.png");
        assertThat(policy(page)).contains("img-src 'self'");
    }

    @Test
    @DisplayName("A linked page stores its style sheet under a name that changes with it")
    void linkedPagesStoreTheirSheet() throws IOException {
        Document page = Jsoup.parse(html(HtmlOptions.linked()));
        String sheet = page.select("link[rel=stylesheet]").attr("href");
        assertThat(sheet).matches("files/colophon-[A-Za-z0-9]{12}\\.css");
        assertThat(stored).containsOnlyKeys(sheet.substring("files/".length()), "a1-s1-p7.png");
        assertThat(stored.get(sheet.substring("files/".length()))).asString(StandardCharsets.UTF_8)
                .isEqualTo(new HtmlRenderer().styleSheet(STYLE));
        assertThat(policy(page)).contains("style-src 'self' 'sha256-");
    }

    @Test
    @DisplayName("A sink that gives an address that runs something is refused")
    void runningAddressesAreRefused() {
        RenderContext hostile = context.withAssetSink((name, type, content) -> "javascript:alert(1)");
        assertThatThrownBy(() -> new HtmlRenderer(HtmlOptions.linked())
                        .render(EveryKind.edition(), STYLE, hostile, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AssetSink");
    }

    @Test
    @DisplayName("A fragment is one element with its language and has no head")
    void fragmentsAreOneElement() throws IOException {
        String fragment = html(HtmlOptions.fragment());
        assertThat(fragment)
                .startsWith("<div class=\"colophon\" lang=\"zh-Hans\">")
                .endsWith("</div>\n")
                .doesNotContain("<html", "<head>", "<body", "<style", "<main");
        Document page = Jsoup.parseBodyFragment(fragment);
        assertThat(page.body().children()).hasSize(1);
        assertThat(page.select("script[type=application/ld+json]")).hasSize(1);
        assertThat(page.select("article h1.title, .staff .person, .folio time")).hasSize(3);
    }

    @Test
    @DisplayName("Every rule of the style sheet holds below the class colophon or on paper")
    void rulesHoldBelowTheClass() {
        String sheet = new HtmlRenderer().styleSheet(STYLE).replaceAll("@(media|supports)[^{]*\\{", "");
        List<String> selectors = sheet.lines()
                .filter(line -> line.contains("{"))
                .map(line -> line.substring(0, line.indexOf('{')))
                .toList();
        assertThat(selectors)
                .hasSizeGreaterThan(80)
                .allMatch(selector ->
                        selector.startsWith("@page") || selector.contains("colophon") || selector.contains("vertical"));
    }

    @Test
    @DisplayName("The caller’s shell is around the text and its slots are filled safely")
    void shellsAreFilledSafely() throws IOException {
        PageShell shell = PageShell.of(
                PageShell.markup("<!DOCTYPE html><html lang=\""),
                Slot.LANGUAGE,
                PageShell.markup("\"><title>报 | "),
                Slot.TITLE,
                PageShell.markup("</title>"),
                Slot.STYLES,
                PageShell.markup("<body class=\"paper "),
                Slot.CLASSES,
                PageShell.markup("\"><header>报头</header>"),
                Slot.TEXT);
        Document page = Jsoup.parse(html(HtmlOptions.defaults().withShell(shell)));
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(page.title()).isEqualTo("报 | 万象 · 湖州晨报");
        assertThat(page.body().className()).isEqualTo("paper colophon");
        assertThat(page.expectFirst("header").text()).isEqualTo("报头");
        assertThat(page.select("main article h1")).hasSize(1);
        assertThat(page.select("meta, footer, .skip")).isEmpty();
    }

    @Test
    @DisplayName("A shell without the text or with a slot twice is refused")
    void badShellsAreRefused() {
        assertThatThrownBy(() -> PageShell.of(Slot.METADATA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Slot.TEXT");
        assertThatThrownBy(() -> PageShell.of(Slot.TEXT, Slot.FOLIO, Slot.FOLIO)).hasMessageContaining("Slot.FOLIO");
    }

    @Test
    @DisplayName("The folio of paper is in margin boxes and cannot leave its quotes")
    void foliosStayInTheirQuotes() throws IOException {
        String style = Jsoup.parse(html(HtmlOptions.defaults())).select("style").getLast().data();
        assertThat(style)
                .contains(
                        "@top-center{content:\"文艺\"",
                        "@top-right{content:\"湖州晨报\u3000第12期\u30002026年11月23日 星期一\"",
                        "@page :first{@top-left{content:\"04\"",
                        "@bottom-right{content:\"责编 苏未央\"");
        String escaped =
                new String(new CssText(64).string("\"}</style>\\\n;url(x)<!--").bytes(), StandardCharsets.UTF_8);
        assertThat(escaped).isEqualTo("\"\\22 \\7d \\3c /style\\3e \\5c \\a \\3b url(x)\\3c \\21 --\"");
    }

    @Test
    void takesTheInstantOfTheCallerForAMissingDate() throws IOException {
        Edition dated = EveryKind.edition();
        Edition undated = new Edition(dated.info(), dated.articles().stream()
                .map(article -> article.withMetadata(Metadata.NONE))
                .toList());
        assertThat(printedAt("2026-11-24T23:00:00Z", undated))
                .contains("\"datePublished\":\"2026-11-23\"", "\"dateModified\":\"2026-11-24\"");
        assertThat(printedAt("2026-11-24T23:00:00Z", dated))
                .contains("\"dateModified\":\"2026-11-23T18:30:00+08:00\"");
    }

    private String printedAt(String instant, Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlRenderer().render(edition, STYLE, context.withInstant(Instant.parse(instant)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
