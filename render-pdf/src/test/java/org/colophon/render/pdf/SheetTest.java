package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However much an article exceeds its page, all of it is on sheets. */
class SheetTest {

    private static final String WORDS = "临水的灯一盏一盏亮起来照着石桥和河埠头来往的人都放慢了脚步";
    private static final SourceSpan SPAN = SourceSpan.NONE;

    /** An article that is too much in one way. */
    private record Attack(String name, Edition edition) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<PrintStyle> styles() {
        return PrintStyles.names().stream()
                .map(PrintStyles::builtIn)
                .flatMap(style -> Stream.of(
                        style,
                        PrintStyles.withOverrides(
                                style, "{\"name\": \"" + style.name() + " vertical\", \"writing\": \"vertical\"}")));
    }

    private static List<Attack> attacks() {
        return List.of(
                new Attack("title of 400", article(new Headline(List.of(), words(400), List.of()), 0, List.of())),
                new Attack("kicker of 1500", article(new Headline(words(1_500), words(10), List.of()), 0, List.of())),
                new Attack("deck of 5000", article(new Headline(List.of(), words(10), words(5_000)), 0, List.of())),
                new Attack("40 credit lines", article(Headline.of(words(10)), 40, List.of())),
                new Attack("100 credit lines", article(new Headline(words(8), words(60), words(80)), 100, List.of())),
                new Attack("list 20 deep", deep(20, SheetTest::list)),
                new Attack("list 32 deep", deep(32, SheetTest::list)),
                new Attack("quote 20 deep", deep(20, SheetTest::quote)),
                new Attack("quote 32 deep", deep(32, SheetTest::quote)),
                new Attack("box 32 deep", deep(32, SheetTest::box)),
                new Attack("subheading of 400", text(new Block.Subheading("a1-p1", 3, words(400), SPAN))),
                new Attack("subheading of 3000", text(new Block.Subheading("a1-p1", 3, words(3_000), SPAN))),
                new Attack("caption of 2000", text(new Block.Figure("a1-p1", null, "", words(2_000), List.of(), SPAN))),
                new Attack("cell of 3000", text(table(3_000))),
                new Attack("pull quote of 3000", text(new Block.PullQuote("a1-p1", words(3_000), words(40), SPAN))));
    }

    private static Edition deep(int levels, IntFunction<java.util.function.UnaryOperator<Block>> in) {
        Block block = paragraph("a1-p1", 60);
        for (int i = levels; i > 0; i--) {
            block = in.apply(i).apply(block);
        }
        return text(block);
    }

    private static java.util.function.UnaryOperator<Block> list(int level) {
        return inner -> new Block.Listing("a1-l" + level, Block.Listing.Marker.NUMBER, 1, List.of(
                new Block.ListItem(List.of(paragraph("a1-l" + level + "-p", 9), inner), SPAN)), SPAN);
    }

    private static java.util.function.UnaryOperator<Block> quote(int level) {
        return inner -> new Block.Quote("a1-q" + level, List.of(inner), SPAN);
    }

    private static java.util.function.UnaryOperator<Block> box(int level) {
        return inner -> new Block.Box("a1-b" + level, words(4), List.of(inner), SPAN);
    }

    private static Block table(int length) {
        Block.TableRow head = new Block.TableRow(List.of(words(3), words(4)));
        return new Block.Table(
                "a1-p1",
                List.of(),
                List.of(Block.Table.Alignment.START, Block.Table.Alignment.START),
                List.of(head),
                List.of(
                        new Block.TableRow(List.of(words(4), words(length))),
                        new Block.TableRow(List.of(words(2), words(3)))),
                SPAN);
    }

    private static Block paragraph(String id, int length) {
        return new Block.Paragraph(id, words(length), SPAN);
    }

    private static List<Inline> words(int length) {
        return List.of(Inline.Text.of(WORDS.repeat(length / WORDS.length() + 1).substring(0, length)));
    }

    private static Edition text(Block block) {
        return article(Headline.of(words(12)), 1, List.of(block));
    }

    private static Edition article(Headline headline, int credits, List<Block> blocks) {
        List<CreditLine> lines = IntStream.rangeClosed(1, credits)
                .mapToObj(i -> new CreditLine("a1-c" + i, List.of(Inline.Text.of("文/本报记者 程砚秋 黎知非")), List.of(), SPAN))
                .toList();
        List<Block> all = new ArrayList<>(List.of(paragraph("a1-s1-p1", 200)));
        all.addAll(blocks);
        all.add(paragraph("a1-s1-p9", 300));
        Section section = new Section("a1-s1", 1, words(8), List.of(), all, SPAN);
        Article article = new Article(
                "a1",
                "a.md",
                headline,
                lines,
                List.of(paragraph("a1-lead", 100)),
                List.of(section),
                List.of(),
                null,
                Locale.CHINESE,
                SPAN);
        return new Edition(new EditionInfo("", null, null, null, Locale.CHINESE, List.of()), List.of(article));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void allLiesOnTheSheet(PrintStyle style) throws IOException {
        for (Attack attack : attacks()) {
            Printed printed = print(attack.edition(), style);
            String what = attack + ", " + style.name();
            assertThat(printed.outside()).as(what + ": outside the page").isEmpty();
            assertThat(printed.missing(PlainText.of(attack.edition()))).as(what + ": missing").isEmpty();
            assertThat(printed.errors()).as(what).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void theFolioLineIsCutAndSaysSo(PrintStyle style) throws IOException {
        String long400 = WORDS.repeat(14).substring(0, 400);
        Edition edition = article(Headline.of(words(400)), 0, List.of(paragraph("a1-s1-p2", 9_000)));
        Article article = edition.articles().getFirst();
        Article paged = new Article(
                article.id(),
                article.source(),
                article.headline(),
                article.creditLines(),
                article.lead(),
                article.sections(),
                article.notes(),
                new SourcePage(long400, null, "第" + long400, long400, ""),
                article.language(),
                article.span());
        Edition named =
                new Edition(new EditionInfo("", long400, long400, null, Locale.CHINESE, List.of()), List.of(paged));
        Printed printed = print(named, style);
        boolean cut = printed.errors().stream().anyMatch(error -> error.message().contains("is longer than its line"));
        boolean outside = printed.errors().stream().anyMatch(error -> error.message().contains("outside the page"));
        assertThat(cut).as(style.name()).isTrue();
        assertThat(printed.outside().isEmpty()).as(style.name() + ": outside and not named").isNotEqualTo(outside);
    }

    @Test
    @DisplayName("content outside the page is reported with its number and first words")
    void reportsContentOutside() throws IOException {
        PrintStyle style = PrintStyles.read(
                "{\"base\":\"reading\",\"texts\":{\"title\":{\"size\":\"1500pt\",\"leading\":\"1600pt\"}}}");
        Printed printed = print(article(Headline.of(words(6)), 0, List.of()), style);
        assertThat(printed.outside()).isNotEmpty();
        assertThat(printed.errors()).extracting(Diagnostic::message).anySatisfy(message ->
                assertThat(message).isEqualTo("6 characters (临水的灯一盏) of block a1 outside the page, from page 1 on"));
    }

    /** A file as it is read back: its letters with their places. */
    private record Printed(List<String> outside, Map<Integer, Integer> letters, List<Diagnostic> errors) {

        /** Letters of a text that are not in the file as often as there. */
        List<String> missing(String text) {
            Map<Integer, Integer> left = new HashMap<>(letters);
            List<String> missing = new ArrayList<>();
            text.codePoints()
                    .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                    .forEach(point -> {
                        if (left.merge(point, -1, Integer::sum) < 0) {
                            missing.add(Character.toString(point));
                        }
                    });
            return missing;
        }
    }

    private static Printed print(Edition edition, PrintStyle style) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderReport report = new PdfRenderer().render(edition, style, RenderContext.defaults(), out);
        List<Diagnostic> errors = report.diagnostics().stream()
                .filter(found -> found.code() == DiagnosticCode.OVERSET)
                .toList();
        List<String> outside = new ArrayList<>();
        Map<Integer, Integer> letters = new HashMap<>();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    PDRectangle trim = getCurrentPage().getTrimBox();
                    PDRectangle crop = getCurrentPage().getCropBox();
                    float x = glyph.getTextMatrix().getTranslateX() + crop.getLowerLeftX();
                    float y = glyph.getTextMatrix().getTranslateY() + crop.getLowerLeftY();
                    if (!glyph.getUnicode().isBlank() && !trim.contains(x, y)) {
                        outside.add(glyph.getUnicode());
                    }
                    glyph.getUnicode().codePoints().forEach(point -> letters.merge(point, 1, Integer::sum));
                }
            }.getText(document);
        }
        return new Printed(outside, letters, errors);
    }
}
