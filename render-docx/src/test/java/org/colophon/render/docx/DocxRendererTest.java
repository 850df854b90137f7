package org.colophon.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.EveryKind;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.EditionRefusedException;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.docx.DocxOptions.Layout;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocxRendererTest {

    static Stream<Arguments> documents() {
        return PrintStyles.names().stream()
                .flatMap(style -> Stream.of(Layout.values()).map(layout -> Arguments.of(style, layout)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("Every kind is written in a named style and nothing is formatted directly")
    void everythingHasANamedStyle(String style, Layout layout) throws IOException {
        byte[] file = Documents.print(EveryKind.edition(), style, layout);
        String document = Documents.text(file);
        String styles = Documents.part(file, "word/styles.xml");
        Matcher used = Pattern.compile("w:(?:pStyle|rStyle|tblStyle) w:val=\"([^\"]+)\"")
                .matcher(document + Documents.part(file, "word/footnotes.xml"));
        int count = 0;
        while (used.find()) {
            count++;
            assertThat(styles).contains("w:styleId=\"" + used.group(1) + "\"");
        }
        assertThat(count).isGreaterThan(40);
        assertThat(document)
                .doesNotContainPattern("<w:(rFonts(?! w:hint=\"eastAsia\"/)|sz|color|b|i|u|jc|ind|spacing)[ />]");
        assertThat(styles)
                .contains(
                        "w:firstLineChars=\"200\"",
                        "w:eastAsia=\"zh-CN\"",
                        "w:eastAsia=\"宋体\"",
                        "w:eastAsia=\"黑体\"",
                        "w:eastAsia=\"楷体\"");
    }

    @Test
    @DisplayName("More articles than a heap holds are refused with the limit")
    void tooManyArticlesAreRefused() {
        Article article = EveryKind.edition().articles().getFirst();
        List<Article> many = IntStream.range(0, 5_001)
                .mapToObj(i -> new Article(
                        "b" + i,
                        "",
                        article.headline(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        article.language(),
                        article.span()))
                .toList();
        Edition edition = new Edition(EveryKind.edition().info(), many);
        assertThatThrownBy(() -> new DocxRenderer()
                        .render(
                                edition,
                                PrintStyles.builtIn("tabloid"),
                                RenderContext.defaults(),
                                new ByteArrayOutputStream()))
                .isInstanceOf(EditionRefusedException.class)
                .hasMessageContaining("at most 5000 articles but the edition has 5001");
    }

    @Test
    void settingsComposeLinesAsChinesePrintersDo() throws IOException {
        String settings = Documents.part(Documents.manuscript(EveryKind.edition()), "word/settings.xml");
        assertThat(settings)
                .contains(
                        "compressPunctuation",
                        "\"compatibilityMode\"",
                        "w:val=\"15\"",
                        "<w:evenAndOddHeaders/>",
                        "<w:mirrorMargins/>",
                        "<w:noLineBreaksBefore w:lang=\"zh-CN\"",
                        "decimalEnclosedCircleChinese")
                .doesNotContain("updateFields");
        String styles = Documents.part(Documents.manuscript(EveryKind.edition()), "word/styles.xml");
        assertThat(styles)
                .contains(
                        "<w:kinsoku/>",
                        "<w:overflowPunct w:val=\"0\"/>",
                        "<w:topLinePunct/>",
                        "<w:autoSpaceDE/>",
                        "<w:autoSpaceDN/>");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void anIndependentReaderFindsEachBlockAsWhatItIs(String printStyle, Layout layout) throws IOException {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(Documents.print(EveryKind.edition(), printStyle, layout)))) {
            assertThat(style(document, "万象“更新”的一天")).isEqualTo("Title");
            assertThat(style(document, "引题一行")).isEqualTo("Kicker");
            assertThat(style(document, "各式各样的段落")).isEqualTo("Heading1");
            assertThat(style(document, "市人大代表 柳如烟")).isEqualTo("Byline");
            assertThat(style(document, "第一段，普通的话。")).isEqualTo("BodyText");
            assertThat(style(document, "江 流 摄")).isEqualTo("PhotoCredit");
            assertThat(document.getTables()).allSatisfy(table -> assertThat(table.getRow(0).isRepeatHeader()).isTrue());
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getFootnotes()).filteredOn(note -> note.getId().intValue() > 0).hasSize(1);
            assertThat(document.getNumbering().getNums()).hasSize(2);
        }
    }

    private static String style(XWPFDocument document, String text) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().contains(text))
                .map(XWPFParagraph::getStyle)
                .findFirst()
                .orElse("");
    }

    @Test
    @DisplayName("Properties name title, creators, contributors, language and dates")
    void propertiesAreSet() throws IOException {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(Documents.manuscript(EveryKind.edition())))) {
            var core = document.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("万象");
            assertThat(core.getCreator()).isEqualTo("陆知远; 顾长卿; 柳如烟");
            assertThat(core.getKeywords()).isEqualTo("湖州晨报; 文艺");
            assertThat(core.getCreated()).isEqualTo("2026-11-23T00:00:00Z");
            var custom = document.getProperties().getCustomProperties();
            assertThat(custom.getProperty("Contributors").getLpwstr()).isEqualTo("图 谢小满; 摄 江流; 责编 苏未央");
            assertThat(custom.getProperty("Page").getLpwstr()).isEqualTo("04");
            assertThat(custom.getProperty("Edition Schema").getLpwstr()).isEqualTo("colophon-edition/1");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxRenderer()
                .render(
                        EveryKind.edition(),
                        PrintStyles.builtIn("tabloid"),
                        Documents.CONTEXT.withInstant(Instant.parse("2026-11-24T08:30:00.5Z")),
                        out);
        assertThat(Documents.part(out.toByteArray(), "docProps/core.xml"))
                .contains("2026-11-24T08:30:00Z")
                .contains("<dc:language>zh-Hans</dc:language>");
    }

    @Test
    @DisplayName("Names, roles and affiliations are in controls with their tag and style")
    void creditsAreInControls() throws IOException {
        assertThat(Documents.text(Documents.manuscript(EveryKind.edition()))).contains(
                "<w:alias w:val=\"Person Role\"/><w:tag w:val=\"credit:a1-c1.1\"/>",
                "<w:rStyle w:val=\"PersonRole\"/></w:rPr><w:t xml:space=\"preserve\">文</w:t>",
                "<w:alias w:val=\"Affiliation\"/><w:tag w:val=\"credit:a1-c1.3\"/>",
                "<w:alias w:val=\"Person Name\"/><w:tag w:val=\"credit:a1-c1.5\"/>",
                "<w:rStyle w:val=\"PersonName\"/></w:rPr><w:t xml:space=\"preserve\">陆知远</w:t>");
    }

    @Test
    void aPageHasTheColumnsOfItsStyleAndTheyBalance() throws IOException {
        assertThat(columns(Documents.print(EveryKind.edition(), "tabloid", Layout.PAGE)))
                .isEqualTo("continuous1 continuous5 continuous1 ");
        assertThat(columns(Documents.print(EveryKind.edition(), "magazine", Layout.PAGE))).contains("continuous3 ");
        assertThat(columns(Documents.print(EveryKind.edition(), "reading", Layout.PAGE)))
                .doesNotContain("2")
                .doesNotContain("3");
    }

    @Test
    void theColumnsOfEveryArticleOfSeveralBalance() throws IOException {
        byte[] file = Documents.print(
                Documents.edition(
                        Documents.article("a1", "甲", new Block.Verbatim("a1-p1", "文", SourceSpan.NONE)),
                        Documents.article("a2", "乙", new Block.Verbatim("a2-p1", "文", SourceSpan.NONE))),
                "tabloid",
                Layout.PAGE);
        assertThat(columns(file))
                .isEqualTo("continuous1 nextPage1 continuous5 continuous1 nextPage1 continuous5 continuous1 ");
    }

    private static String columns(byte[] file) throws IOException {
        Matcher sections = Pattern.compile("<w:type w:val=\"(\\w+)\"/>.*?<w:cols w:num=\"(\\d)\"")
                .matcher(Documents.text(file));
        StringBuilder found = new StringBuilder();
        while (sections.find()) {
            found.append(sections.group(1)).append(sections.group(2)).append(' ');
        }
        return found.toString();
    }

    @Test
    void aPageHasFolioStripsForFirstOddAndEvenPages() throws IOException {
        try (XWPFDocument document = new XWPFDocument(
                new ByteArrayInputStream(Documents.print(EveryKind.edition(), "tabloid", Layout.PAGE)))) {
            assertThat(document.getHeaderList())
                    .extracting(header -> header.getText().strip())
                    .containsExactlyInAnyOrder(
                            "04\t文艺\t湖州晨报\u3000第12期\u30002026年11月23日 星期一",
                            "文艺\t湖州晨报\u3000第12期\u30002026年11月23日 星期一",
                            "湖州晨报\u3000第12期\u30002026年11月23日 星期一\t各式各样的段落");
            assertThat(document.getFooterList()).allSatisfy(footer -> assertThat(footer.getText()).contains("责编 苏未央"));
        }
        assertThat(Documents.text(Documents.print(EveryKind.edition(), "tabloid", Layout.PAGE)))
                .containsOnlyOnce("<w:titlePg/>")
                .contains("w:type=\"first\"", "w:type=\"even\"", "w:type=\"default\"");
    }

    @Test
    @DisplayName("A manuscript is A4 in one column of thirty-six characters with a slug table")
    void manuscriptsAreA4() throws IOException {
        byte[] file = Documents.manuscript(EveryKind.edition());
        assertThat(columns(file)).isEqualTo("continuous1 continuous1 ");
        String document = Documents.text(file);
        assertThat(document).contains("w:w=\"11906\" w:h=\"16838\"", "w:left=\"1587\"", "w:linePitch=\"440\"");
        assertThat(Documents.part(file, "word/styles.xml")).contains("w:line=\"440\" w:lineRule=\"exact\"");
        assertThat(document.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .contains("稿签 标题 万象“更新”的一天 字数 ",
                        "作者 陆知远 顾长卿 柳如烟 日期 2026年11月23日 星期一 报刊 湖州晨报 "
                                + "版次 04 栏目 文艺 责编 苏未央 一审 二审 三审 签发 ");
    }

    @Test
    @DisplayName("Captions of a manuscript are numbered by fields with their result")
    void manuscriptCaptionsAreNumbered() throws IOException {
        String document = Documents.text(Documents.manuscript(EveryKind.edition()));
        assertThat(document).contains(" SEQ Figure \\* ARABIC ", " SEQ Table \\* ARABIC ").doesNotContain("fldSimple");
        assertThat(Documents.text(Documents.print(EveryKind.edition(), "tabloid", Layout.PAGE))).doesNotContain("SEQ");
    }

    @Test
    @DisplayName("Several articles have contents that are filled already")
    void contentsAreFilled() throws IOException {
        String document = Documents.text(
                Documents.manuscript(Documents.edition(Documents.article("a1", "甲篇"), Documents.article("a2", "乙篇"))));
        assertThat(document)
                .contains(
                        " TOC \\o \"1-2\" \\h \\z \\u ",
                        "<w:hyperlink w:anchor=\"_a2\" w:history=\"1\">",
                        "w:name=\"_a2\"");
        assertThat(Documents.text(Documents.manuscript(EveryKind.edition()))).doesNotContain("TOC ");
    }

    @Test
    void alinkWithinTheEditionIsACrossReference() throws IOException {
        String document = Documents.text(Documents.manuscript(Documents.edition(Documents.article("a1", "题",
                new Block.Paragraph("a1-p1", List.of(new Inline.Link("#a1-p2", "", List.of(Inline.Text.of("见下"))),
                        new Inline.Link("#nowhere", "", List.of(Inline.Text.of("无处")))), SourceSpan.NONE),
                new Block.Paragraph("a1-p2", List.of(Inline.Text.of("此处")), SourceSpan.NONE)))));
        assertThat(document).containsOnlyOnce("<w:hyperlink w:anchor=\"_a1_p2\"").contains("见下", "无处");
    }

    @Test
    @DisplayName("A link in a footnote has its address in the part of the notes")
    void linksOfFootnotes() throws IOException {
        var article = Documents.article(
                "a1",
                "题",
                new Block.Paragraph("a1-p1", List.of(new Inline.NoteRef("a1-n1", SourceSpan.NONE)), SourceSpan.NONE));
        var note = new org.colophon.model.Note(
                "a1-n1",
                List.of(new Block.Paragraph(
                        "a1-n1-p1",
                        List.of(new Inline.Link("https://example.org/", "", List.of(Inline.Text.of("出处")))),
                        SourceSpan.NONE)),
                SourceSpan.NONE);
        byte[] file = Documents.manuscript(Documents.edition(new org.colophon.model.Article(
                article.id(),
                "",
                article.headline(),
                List.of(),
                article.lead(),
                List.of(),
                List.of(note),
                null,
                article.language(),
                SourceSpan.NONE)));
        assertThat(Documents.part(file, "word/_rels/footnotes.xml.rels")).contains("https://example.org/");
    }

    @Test
    @DisplayName("Vertical styles have vertical sections with the columns of their own grid")
    void verticalSections() throws IOException {
        PrintStyle vertical = PrintStyles.withOverrides(PrintStyles.builtIn("magazine"), "{\"writing\": \"vertical\"}");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderReport report = new DocxRenderer(DocxOptions.defaults().withLayout(Layout.PAGE))
                .render(EveryKind.edition(), vertical, Documents.CONTEXT, out);
        assertThat(Documents.text(out.toByteArray()))
                .contains("<w:textDirection w:val=\"tbRl\"/>", "<w:cols w:num=\"3\" w:space=\"540\"/>");
        assertThat(report.diagnostics()).isEmpty();
    }

    @Test
    @DisplayName("A scheme of punctuation that Word does not know is reported")
    void unknownPunctuationIsReported() throws IOException {
        PrintStyle kaiming =
                PrintStyles.withOverrides(PrintStyles.builtIn("tabloid"), "{\"punctuation\": \"kaiming\"}");
        RenderReport report =
                new DocxRenderer().render(EveryKind.edition(), kaiming, Documents.CONTEXT, new ByteArrayOutputStream());
        assertThat(report.diagnostics()).extracting(each -> each.code()).containsExactly(DiagnosticCode.STYLE_DEGRADED);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSameEditionGivesTheSameBytes(String style, Layout layout) throws IOException {
        assertThat(Documents.print(EveryKind.edition(), style, layout))
                .isEqualTo(Documents.print(EveryKind.edition(), style, layout));
    }
}
