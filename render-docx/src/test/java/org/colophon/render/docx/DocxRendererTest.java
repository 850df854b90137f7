package org.colophon.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.EveryKind;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.model.style.PrintStyles;
import org.colophon.model.style.StyleFormatException;
import org.colophon.render.AssetSource;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxRendererTest {

    private static final byte[] PNG = png();
    private static final RenderContext CONTEXT =
            RenderContext.defaults().withAssets(reference -> new AssetSource.Found(reference, PNG));

    private static byte[] png() {
        byte[] bytes = new byte[30];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, 0, bytes, 0, 4);
        bytes[19] = 64;
        bytes[23] = 48;
        return bytes;
    }

    private static byte[] render(Edition edition, String style, DocxOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxRenderer(options).render(edition, PrintStyles.builtIn(style), CONTEXT, out);
        return out.toByteArray();
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static Edition edition(Inline... content) {
        Article article = new Article("a1", "a.md", Headline.of(List.of(Inline.Text.of("题"))), List.of(),
                List.of(new Block.Paragraph("a1-p1", List.of(content), SourceSpan.NONE)), List.of(), List.of(), null,
                Locale.forLanguageTag("zh-Hans"), SourceSpan.NONE);
        return new Edition(new EditionInfo("题", null, null, null, article.language(), List.of()), List.of(article));
    }

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "tabloid", "magazine", "reading"})
    void everyKindIsWrittenInANamedStyleAndNothingIsFormattedDirectly(String style) throws IOException {
        Map<String, String> parts = parts(render(EveryKind.edition(), style, DocxOptions.defaults()));
        String document = parts.get("word/document.xml");
        String styles = parts.get("word/styles.xml");
        Matcher used = Pattern.compile("w:(?:pStyle|rStyle|tblStyle) w:val=\"([^\"]+)\"").matcher(document + parts.get("word/footnotes.xml"));
        int count = 0;
        while (used.find()) {
            count++;
            assertThat(styles).contains("w:styleId=\"" + used.group(1) + "\"");
        }
        assertThat(count).isGreaterThan(40);
        assertThat(document).doesNotContainPattern("<w:(rFonts|sz|color|b|i|u|jc|ind|spacing)[ />]");
        assertThat(styles).contains("w:firstLineChars=\"200\"", "w:eastAsia=\"zh-CN\"", "w:eastAsia=\"宋体\"", "w:eastAsia=\"黑体\"");
        assertThat(parts.get("word/settings.xml")).contains("compressPunctuation", "\"compatibilityMode\"", "w:val=\"15\"");
    }

    @Test
    void theDocumentIsValidAndReadsAsWhatItIs() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(render(EveryKind.edition(), "tabloid", DocxOptions.defaults())))) {
            assertThat(document.getDocument().validate()).isTrue();
            assertThat(style(document, "万象“更新”的一天")).isEqualTo("Title");
            assertThat(style(document, "引题一行")).isEqualTo("Kicker");
            assertThat(style(document, "各式各样的段落")).isEqualTo("Heading1");
            assertThat(style(document, "市人大代表 柳如烟")).isEqualTo("Byline");
            assertThat(style(document, "第一段，普通的话。")).isEqualTo("BodyText");
            assertThat(style(document, "江 流 摄")).isEqualTo("PhotoCredit");
            assertThat(document.getTables()).singleElement().satisfies(table -> assertThat(table.getRow(0).isRepeatHeader()).isTrue());
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getFootnotes()).filteredOn(note -> note.getId().intValue() > 0).hasSize(1);
            assertThat(document.getNumbering().getNums()).hasSize(2);
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("万象");
            assertThat(document.getProperties().getCoreProperties().getCreator()).isEqualTo("陆知远; 顾长卿; 柳如烟");
            assertThat(document.getProperties().getCoreProperties().getCreated()).isEqualTo("2026-11-23T00:00:00Z");
            assertThat(document.getHeaderList().getFirst().getText()).contains("湖州晨报", "2026年11月23日 星期一", "文艺");
            assertThat(document.getFooterList().getFirst().getText()).contains("责编 苏未央");
        }
    }

    private static String style(XWPFDocument document, String text) {
        return document.getParagraphs().stream().filter(paragraph -> paragraph.getText().contains(text)).map(XWPFParagraph::getStyle).findFirst().orElse("");
    }

    @Test
    void namesRolesAndAffiliationsAreRunsOfTheirOwnStyle() throws IOException {
        String document = parts(render(EveryKind.edition(), "tabloid", DocxOptions.defaults())).get("word/document.xml");
        assertThat(document).contains(
                "<w:rStyle w:val=\"PersonRole\"/></w:rPr><w:t xml:space=\"preserve\">文</w:t>",
                "<w:rStyle w:val=\"Affiliation\"/></w:rPr><w:t xml:space=\"preserve\">本报记者</w:t>",
                "<w:rStyle w:val=\"PersonName\"/></w:rPr><w:t xml:space=\"preserve\">陆知远</w:t>");
    }

    @Test
    void textStandsInTheColumnsOfTheStyleAndTheyBalance() throws IOException {
        String document = parts(render(EveryKind.edition(), "tabloid", DocxOptions.defaults())).get("word/document.xml");
        Matcher sections = Pattern.compile("<w:type w:val=\"(\\w+)\"/>.*?<w:cols w:num=\"(\\d)\"").matcher(document);
        StringBuilder found = new StringBuilder();
        while (sections.find()) {
            found.append(sections.group(1)).append(sections.group(2)).append(' ');
        }
        assertThat(found.toString()).isEqualTo("continuous1 continuous2 continuous5 continuous1 ");
    }

    @Test
    void aManuscriptIsA4InOneColumn() throws IOException {
        String document = parts(render(EveryKind.edition(), "tabloid", DocxOptions.defaults().withLayout(DocxOptions.Layout.MANUSCRIPT))).get("word/document.xml");
        assertThat(document).contains("w:w=\"11906\" w:h=\"16838\"").doesNotContain("w:num=\"5\"");
    }

    @Test
    void charactersThatXmlCannotCarryAreLeftOutWithADiagnosticAndNeverBecomeQuestionMarks() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderReport report = new DocxRenderer().render(edition(Inline.Text.of("甲\u0007乙\uD800丙\uFFFF丁𠮷")), PrintStyles.builtIn("tabloid"), CONTEXT, out);
        assertThat(parts(out.toByteArray()).get("word/document.xml")).contains("甲乙丙丁𠮷").doesNotContain("?<");
        assertThat(report.diagnostics()).hasSize(3).allMatch(each -> each.code() == DiagnosticCode.ILLEGAL_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"</w:t></w:r><w:r>", "\" w:evil=\"1", "INCLUDETEXT \"C:\\\\secret\"", "&amp;", "]]>", "<!--"})
    void noTextBecomesMarkupOrAField(String hostile) throws IOException {
        Edition edition = edition(Inline.Text.of(hostile), new Inline.Link("https://example.org/?a=\"&b", hostile, List.of(Inline.Text.of(hostile))));
        Map<String, String> parts = parts(render(edition, "tabloid", DocxOptions.defaults()));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(render(edition, "tabloid", DocxOptions.defaults())))) {
            assertThat(document.getParagraphs()).anyMatch(paragraph -> paragraph.getText().contains(hostile));
        }
        assertThat(parts.get("word/document.xml")).doesNotContain("w:evil=\"1\"").doesNotContain("instrText");
    }

    @Test
    void aStyleThatAsksForVerticalWritingIsSetHorizontallyAndSaysSo() throws IOException {
        RenderReport report = new DocxRenderer().render(EveryKind.edition(),
                PrintStyles.withOverrides(PrintStyles.builtIn("reading"), "{\"writing\": \"vertical\"}"), CONTEXT, new ByteArrayOutputStream());
        assertThat(report.diagnostics()).extracting(each -> each.code()).containsExactly(DiagnosticCode.STYLE_DEGRADED);
        assertThatThrownBy(() -> PrintStyles.withOverrides(PrintStyles.builtIn("reading"), "{\"writing\": \"upwards\"}")).isInstanceOf(StyleFormatException.class);
    }
}
