package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.parser.EditionParser;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.Renderers;
import org.colophon.style.PrintStyles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hostile texts in every place of the model that takes words, printed by all three renderers: none becomes more than
 * text.
 */
class HostileOutputTest {

    private static final JsonNode VECTORS = read();

    private static JsonNode read() {
        try (InputStream in =
                java.util.Objects.requireNonNull(HostileOutputTest.class.getResourceAsStream("hostile-texts.json"))) {
            return JsonMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<String> vectors(String name) {
        return StreamSupport.stream(VECTORS.get(name).spliterator(), false).map(JsonNode::asString);
    }

    static Stream<String> texts() {
        return vectors("texts");
    }

    static Stream<String> links() {
        return vectors("links");
    }

    static Stream<String> markdown() {
        return vectors("markdown");
    }

    private static byte[] print(String format, Edition edition) throws IOException {
        return print(format, edition, new ArrayList<>());
    }

    private static byte[] print(String format, Edition edition, List<Diagnostic> found) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderReport report = Renderers.forFormat(format)
                .render(edition, PrintStyles.builtIn("tabloid"), RenderContext.forFolder(SeedTexts.FOLDER), out);
        found.addAll(report.diagnostics());
        return out.toByteArray();
    }

    /** The text that may be left: without the characters that no output may hold. */
    private static String kept(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= 0x20
                        && !(c >= 0x7F && c <= 0x9F)
                        && !(c >= 0x202A && c <= 0x202E)
                        && !(c >= 0x2066 && c <= 0x2069)
                        && !(c >= 0xD800 && c <= 0xDFFF)
                        && c != 0xFFFE
                        && c != 0xFFFF)
                // Separators end lines: between words they are blanks.
                .map(c -> c == 0x2028 || c == 0x2029 ? ' ' : c)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inHtmlATextIsTextWhereverItStands(String text) throws IOException {
        Document page = Jsoup.parse(new String(print("html", HostileEdition.of(text)), StandardCharsets.UTF_8));
        assertHarmless(page);
        assertThat(SeedTexts.solid(page.title())).startsWith(SeedTexts.solid(kept(text)));
        assertThat(SeedTexts.solid(page.select("h1").text())).isEqualTo(SeedTexts.solid(kept(text)));
        assertThat(page.select("meta[property=og:title]").attr("content")).contains(kept(text).strip());
        JsonNode machines = JsonMapper.builder().build().readTree(page.expectFirst("script").data());
        assertThat(machines.at("/author/0/author/name").asString()).isEqualTo(kept("n" + text).strip());
        assertThat(machines.get("publisher").path("name").asString("")).isEqualTo(kept(text).strip());
    }

    private static void assertHarmless(Document page) {
        assertThat(page.select("script"))
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(script -> script.attr("type").equals("application/ld+json"));
        assertThat(
                        page.select(
                                "svg, iframe, object, embed, link, base, form, body style, [style], "
                                        + "img:not([src^=data:image/])"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on");
            }
        }
        for (Element link : page.select("[href]")) {
            assertThat(link.attr("href")).matches("(#|https?://|mailto:|tel:|[^:/\\\\]+$).*");
        }
        for (Element style : page.select("style")) {
            assertThat(style.data()).doesNotContain("<", "@import").doesNotContain("display:none}body");
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inWordATextIsTextAndNoFieldIsMadeOfIt(String text) throws IOException {
        byte[] file = print("docx", HostileEdition.of(text));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).doesNotContain("..", "\\", "<", "\"");
                if (entry.getName().matches(".*\\.(xml|rels)")) {
                    assertXml(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        assertThat(SeedTexts.solid(OutputReaders.read("docx", file, PrintStyles.builtIn("tabloid"))))
                .contains(SeedTexts.solid(kept(text)));
    }

    private static void assertXml(String name, String xml) {
        Document part = Jsoup.parse(xml, "", Parser.xmlParser());
        wellFormed(name, xml);
        for (Element instruction : part.getElementsByTag("w:instrText")) {
            assertThat(instruction.wholeText().strip())
                    .as(name)
                    .matches("(?s)(PAGE|NUMPAGES|STYLEREF|SEQ|REF|PAGEREF|TOC|HYPERLINK|EQ|NOTEREF)\\b.*");
        }
        for (Element field : part.getElementsByTag("w:fldSimple")) {
            assertThat(field.attr("w:instr").strip())
                    .as(name)
                    .matches("(?s)(PAGE|NUMPAGES|STYLEREF|SEQ|REF|PAGEREF)\\b.*");
        }
        for (Element relation : part.select("Relationship[TargetMode=External]")) {
            assertThat(relation.attr("Target")).as(name).matches("(?s)(https?|mailto|tel):.*");
        }
        for (Element bookmark : part.getElementsByTag("w:bookmarkStart")) {
            assertThat(bookmark.attr("w:name"))
                    .as(name)
                    .hasSizeLessThanOrEqualTo(40)
                    .matches("[\\p{L}_][\\p{L}\\p{N}_]*");
        }
    }

    private static void wellFormed(String name, String xml) {
        try {
            javax.xml.parsers.DocumentBuilderFactory factory =
                    javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException | IOException e) {
            throw new AssertionError(name + " is not well-formed", e);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inPdfATextIsTextAndNothingRuns(String text) throws IOException {
        try (PDDocument document = Loader.loadPDF(print("pdf", HostileEdition.of(text)))) {
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getNames() == null
                            || document.getDocumentCatalog().getNames().getJavaScript() == null)
                    .isTrue();
            assertThat(SeedTexts.solid(document.getDocumentInformation().getTitle()))
                    .contains(SeedTexts.solid(kept(text)));
            assertOnlyAllowedLinks(document);
        }
    }

    private static void assertOnlyAllowedLinks(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                    assertThat(action.getURI()).matches("(?s)(https?|mailto|tel):.*|[^:]*");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("links")
    @DisplayName("A link that is not allowed is text in every output and is reported")
    void forbiddenLinksAreText(String link) throws IOException {
        Edition edition = HostileEdition.linking(link);
        for (String format : List.of("html", "docx", "pdf")) {
            List<Diagnostic> found = new ArrayList<>();
            byte[] file = print(format, edition, found);
            // A PDF has no links: the words alone are printed, and nothing is refused.
            assertThat(found.stream().anyMatch(each -> each.code() == DiagnosticCode.LINK_REFUSED))
                    .as(format)
                    .isEqualTo(!format.equals("pdf"));
            assertThat(OutputReaders.read(format, file, PrintStyles.builtIn("tabloid"))).as(format).contains("此处有链接");
            String bytes = new String(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            assertThat(bytes).as(format).doesNotContain("script:", "evil.example", "etc/passwd", "data:text");
        }
    }

    @Test
    void aLinkThatIsAllowedIsALink() throws IOException {
        Edition edition = HostileEdition.linking("https://www.example.org/?a=1&b=\"2\"");
        Document page = Jsoup.parse(new String(print("html", edition), StandardCharsets.UTF_8));
        assertThat(page.select("article a").attr("href")).isEqualTo("https://www.example.org/?a=1&b=%222%22");
    }

    @ParameterizedTest
    @MethodSource("markdown")
    void noMarkdownBecomesMoreThanTextAndLinks(String source) throws IOException {
        Edition edition = SeedTexts.read(EditionParser.create().parse("# 题\n\n文/陆知远\n\n" + source + "\n", "a.md"));
        assertHarmless(Jsoup.parse(new String(print("html", edition), StandardCharsets.UTF_8)));
        assertThat(print("docx", edition)).isNotEmpty();
        try (PDDocument document = Loader.loadPDF(print("pdf", edition))) {
            assertOnlyAllowedLinks(document);
        }
    }

    @Test
    void aPageThatRunsSomethingIsFound() {
        Document bad = Jsoup.parse("<p onclick=\"x\">x</p><a href=\"javascript:x\">y</a>");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> assertHarmless(bad))
                .isInstanceOf(AssertionError.class);
    }
}
