package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.EveryKind;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;
import org.colophon.render.EditionRefusedException;
import org.colophon.render.NotInstalledException;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.Strictness;
import org.colophon.style.House;
import org.colophon.style.HouseFiles;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The printed file, read back by PDFBox. */
class PdfRendererTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final String SENTENCE = "湖面起了风，渔船一只接一只地回来；岸上的灯亮了，“像一串没有穿好的珠子”，老人这样说。2026年11月，PPP方式占37%。";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private RenderReport render(Edition edition, PrintStyle style, RenderContext context) throws IOException {
        out.reset();
        return RENDERER.render(edition, style, context, out);
    }

    private RenderReport render(Edition edition, String style) throws IOException {
        return render(edition, PrintStyles.builtIn(style), RenderContext.defaults());
    }

    private static Edition edition(String title, Block... blocks) {
        Section section =
                new Section("a1-s1", 1, List.of(Inline.Text.of("第一节")), List.of(), List.of(blocks), SourceSpan.NONE);
        Article article = new Article(
                "a1",
                "a.md",
                Headline.of(List.of(Inline.Text.of(title))),
                List.of(),
                List.of(),
                List.of(section),
                List.of(),
                null,
                Locale.forLanguageTag("zh-Hans"),
                SourceSpan.NONE);
        return new Edition(new EditionInfo(title, null, null, null, article.language(), List.of()), List.of(article));
    }

    private static Block paragraph(int number, String text) {
        return new Block.Paragraph(
                "a1-s1-p" + number, List.of(new Inline.Text(text, new SourceSpan(3, 9, 7, 2))), SourceSpan.NONE);
    }

    private static Edition long_(int paragraphs) {
        Block[] blocks = new Block[paragraphs];
        for (int i = 0; i < paragraphs; i++) {
            blocks[i] = paragraph(i + 1, SENTENCE.repeat(1 + i % 4));
        }
        return edition("湖上的灯", blocks);
    }

    /** Every glyph with its page. */
    private List<List<TextPosition>> glyphs() throws IOException {
        List<List<TextPosition>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                List<TextPosition> glyphs = new ArrayList<>();
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        glyphs.add(text);
                    }
                };
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document);
                pages.add(glyphs);
            }
        }
        return pages;
    }

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "tabloid", "magazine", "reading"})
    @Clreq({
        "designing_elements_of_type_area",
        "procedure_for_defining_type_area",
        "considerations_in_designing_type_area",
        "main_elements_of_basic_composition"
    })
    @DisplayName("every body line is on the grid, and no glyph outside the type area")
    void keepsGridAndTypeArea(String name) throws IOException {
        PrintStyle style = PrintStyles.builtIn(name);
        render(long_(60), name);
        double leading = style.grid().leading().toPoints();
        double bleed = style.page().bleed().toPoints();
        double left = style.page().inner().toPoints() + bleed;
        double right = left + style.grid().width().toPoints();
        double size = style.grid().body().toPoints();
        for (List<TextPosition> page : glyphs()) {
            List<TextPosition> body = page.stream()
                    .filter(glyph -> Math.abs(glyph.getFontSize() - size) < 0.01
                            && glyph.getFont().getName().contains("Serif"))
                    .toList();
            double first = body.getFirst().getYDirAdj() % leading;
            assertThat(body).hasSizeGreaterThan(100).allSatisfy(glyph -> {
                double off = Math.abs(glyph.getYDirAdj() % leading - first);
                assertThat(Math.min(off, leading - off)).isLessThan(0.05);
                assertThat(glyph.getXDirAdj()).isBetween((float) (left - size / 2 - 0.1), (float) right);
            });
        }
    }

    @Test
    @Clreq("handling_of_spaces_before_new_rectos")
    void theColumnsOfTheLastPageEndWithinOneLine() throws IOException {
        render(long_(30), "tabloid");
        Map<Integer, Float> bottoms = new HashMap<>();
        double pitch = 126 + 13.5;
        for (TextPosition glyph : glyphs().getLast()) {
            if (Math.abs(glyph.getFontSize() - 9) < 0.01) {
                bottoms.merge((int) ((glyph.getXDirAdj() - 36) / pitch), glyph.getYDirAdj(), Math::max);
            }
        }
        List<Float> full = bottoms.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        assertThat(full).hasSize(5);
        for (float bottom : full.subList(0, 4)) {
            assertThat(bottom).isCloseTo(full.getFirst(), within(27.1f));
        }
    }

    @Test
    void textIsBlackInkAlone() throws IOException {
        render(long_(3), "tabloid");
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            TreeSet<String> colours = new TreeSet<>();
            for (PDPage page : document.getPages()) {
                colours.addAll(colours(page));
            }
            assertThat(colours).containsExactly("0.0 0.0 0.0 1.0 k");
        }
    }

    private static List<String> colours(PDPage page) throws IOException {
        List<String> colours = new ArrayList<>();
        List<String> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                if (List.of("k", "K", "g", "G", "rg", "RG", "sc", "scn", "cs").contains(operator.getName())) {
                    colours.add(String.join(" ", operands) + " " + operator.getName());
                }
                operands.clear();
            } else if (token instanceof COSNumber number) {
                operands.add(Float.toString(number.floatValue()));
            } else if (token instanceof COSBase) {
                operands.add("?");
            }
        }
        return colours;
    }

    @Test
    void theFileSaysWhatItIsAndWhoMadeIt() throws IOException {
        render(EveryKind.edition(), "tabloid");
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("万象");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("陆知远; 顾长卿; 柳如烟");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-Hans");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<dc:title>", "万象", "<rdf:li>陆知远</rdf:li>", "谢小满 (图)", "2026-11-23T00:00:00Z");
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(2)
                    .allSatisfy(intent -> assertThat(intent.getOutputConditionIdentifier()).isEqualTo("CGATS TR 002"));
            PDPage page = document.getPage(0);
            assertThat(page.getTrimBox().getWidth()).isCloseTo(765.354f, within(0.01f));
            PDOutlineItem article = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(article.getTitle()).isEqualTo("万象“更新”的一天");
            assertThat(article.getFirstChild().getTitle()).isEqualTo("各式各样的段落");
        }
    }

    @Test
    void anEditionWithoutADateCarriesNoTimeAtAll() throws IOException {
        render(edition("题", paragraph(1, SENTENCE)), "reading");
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
        }
    }

    @Test
    @DisplayName("a character that no face has is printed as 〓 and reported, and rejected if strict")
    void printsGeta() throws IOException {
        Edition edition = edition("题", paragraph(1, "表情😀在这里，名字𬱖也在。"));
        RenderReport report = render(edition, "tabloid");
        assertThat(report.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.MISSING_GLYPH);
            assertThat(diagnostic.message()).contains("U+1F600");
            assertThat(diagnostic.span().line()).isEqualTo(7);
        });
        String printed = glyphs().getFirst().stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        assertThat(printed).contains("表情〓在这里", "𬱖");
        assertThatThrownBy(() -> render(
                        edition,
                        PrintStyles.builtIn("tabloid"),
                        RenderContext.defaults().withStrictness(Strictness.STRICT)))
                .isInstanceOf(EditionRefusedException.class)
                .hasMessageContaining("U+1F600");
        assertThat(out.size()).isZero();
    }

    @Test
    void pagesFollowWhateverTheStyleAsks() throws IOException {
        PrintStyle style = PrintStyles.withOverrides(
                PrintStyles.builtIn("reading"),
                "{\"writing\":\"vertical\",\"sections\":\"blocks\",\"lineBreaking\":\"strict\","
                        + "\"punctuation\":\"kaiming\",\"page\":{\"marks\":\"crop\"}}");
        assertThat(render(edition("题"), style, RenderContext.defaults()).diagnostics()).isEmpty();
    }

    @Test
    void wordsOfTheHouseAreNotSplit() throws IOException {
        House house = HouseFiles.parse("{\"protectedWords\": [\"一只接一只\"]}");
        for (int filler = 0; filler < 14; filler++) {
            render(
                    edition("题", paragraph(1, "灯".repeat(filler) + SENTENCE)),
                    PrintStyles.builtIn("tabloid"),
                    RenderContext.defaults().withHouse(house));
            List<TextPosition> page = glyphs().getFirst();
            List<TextPosition> word = page.stream().filter(glyph -> "只接".contains(glyph.getUnicode())).toList();
            assertThat(word)
                    .hasSize(3)
                    .allSatisfy(glyph -> assertThat(glyph.getYDirAdj())
                            .isEqualTo(word.getFirst().getYDirAdj()));
        }
    }

    @Test
    void aLineThatHadToBeSpacedOutTooFarIsReported() throws IOException {
        RenderReport report =
                render(edition("题", paragraph(1, "湖面起了风ABCDEFGHIJKLM0NOPQRSTUVWXYZ0123456789渔船回来了")), "tabloid");
        assertThat(report.diagnostics()).isNotEmpty().allSatisfy(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.LOOSE_LINE);
            assertThat(diagnostic.message()).contains("thousandths of an em");
        });
        assertThat(render(edition("题", paragraph(1, SENTENCE.repeat(4))), "tabloid").diagnostics()).isEmpty();
    }

    @Test
    @DisplayName("prints every kind of block, with a sign for a missing picture")
    void printsEveryKindOfBlock() throws IOException {
        RenderReport report = render(EveryKind.edition(), "magazine");
        String printed = glyphs().stream()
                .flatMap(List::stream)
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining());
        assertThat(printed).contains("图片缺失", "①", "脚注的话。", "盒子里的话。", "1,024", "return", "原样", "（下转第3版）", "责编", "星期一");
        assertThat(report.diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .containsExactly(DiagnosticCode.ASSET_MISSING);
        assertThat(report.pages()).isEqualTo(glyphs().size());
    }

    @Test
    @Clreq("handling_of_new_retros")
    void eachArticleBeginsOnANewPage() throws IOException {
        Edition one = edition("题", paragraph(1, SENTENCE));
        assertThat(render(Edition.of("题", List.of(one, one)), "tabloid").pages()).isEqualTo(2);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getPage(1).getCOSObject().getCOSName(COSName.TYPE)).isEqualTo(COSName.PAGE);
        }
    }

    @Test
    @DisplayName("Chinese text without a Chinese face is one exception before a page is made")
    void requiresChineseFaces() {
        RenderContext bare = RenderContext.defaults().withFonts(List::of).withProgress((stage, done, total) -> {
            throw new AssertionError("layout has begun");
        });
        assertThatThrownBy(() -> render(edition("湖", paragraph(1, SENTENCE)), PrintStyles.builtIn("tabloid"), bare))
                .isInstanceOf(NotInstalledException.class)
                .hasMessageContaining("add org.colophon:colophon-fonts-zh")
                .hasMessageContaining("RenderContext.withFonts");
        assertThat(out.size()).isZero();
    }

    @Test
    void latinIsPrintedWithoutAnyFaceOfTheUser() throws IOException {
        Article article = new Article(
                "a1",
                "a.md",
                Headline.of(List.of(Inline.Text.of("The bridge"))),
                List.of(),
                List.of(paragraph(1, "It opened in May.")),
                List.of(),
                List.of(),
                null,
                Locale.ENGLISH,
                SourceSpan.NONE);
        RenderReport report = render(
                new Edition(
                        new EditionInfo("The bridge", null, null, null, Locale.ENGLISH, List.of()), List.of(article)),
                PrintStyles.builtIn("reading"),
                RenderContext.defaults().withFonts(List::of));
        assertThat(report.diagnostics()).isEmpty();
    }
}
