package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.colophon.style.WritingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invisible characters are in the text and not on the page; characters that no face has are in both. */
class UnseenCharactersTest {

    private record Printed(RenderReport report, byte[] file) {

        String text() throws IOException {
            try (PDDocument document = Loader.loadPDF(file)) {
                return all(StructureTree.of(document));
            }
        }

        BufferedImage page() throws IOException {
            try (PDDocument document = Loader.loadPDF(file)) {
                return new PDFRenderer(document).renderImage(0, 2);
            }
        }

        private static String all(StructureTree tree) {
            StringBuilder text = new StringBuilder(tree.text());
            tree.children().forEach(child -> text.append(all(child)));
            return text.toString();
        }
    }

    private static PrintStyle vertical() {
        PrintStyle style = PrintStyles.builtIn("reading");
        return style.with(draft -> draft.writing(WritingMode.VERTICAL));
    }

    private static Printed printed(String text, PrintStyle style, RenderContext context) throws IOException {
        Locale language = text.codePointAt(0) < 0x300 ? Locale.ENGLISH : Locale.forLanguageTag("zh-Hans");
        Block paragraph = new Block.Paragraph("a1-p1", List.of(Inline.Text.of(text)), SourceSpan.NONE);
        Article article = new Article(
                "a1",
                "",
                Headline.of(List.of()),
                List.of(),
                List.of(paragraph),
                List.of(),
                List.of(),
                null,
                language,
                SourceSpan.NONE);
        Edition edition = new Edition(new EditionInfo("", null, null, null, language, List.of()), List.of(article));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderReport report = new PdfRenderer().render(edition, style, context, out);
        return new Printed(report, out.toByteArray());
    }

    private static int ink(BufferedImage page) {
        int ink = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                ink += (page.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return ink;
    }

    private static boolean equal(BufferedImage a, BufferedImage b) {
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                if (a.getRGB(x, y) != b.getRGB(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0xFE00, 0xFE0F, 0xE0100, 0xE01EF, 0x180B, 0x034F, 0x200D, 0x200E, 0x2060, 0x2061, 0x115F, 0x3164,
                0xFFA0, 0x1D173, 0xE0041
            })
    void showsNothingAndHidesNothing(int unseen) throws IOException {
        String sign = Character.toString(unseen);
        for (PrintStyle style : List.of(PrintStyles.builtIn("reading"), vertical())) {
            Printed plain = printed("桥葛城饰本在河边。", style, RenderContext.defaults());
            Printed with = printed("桥葛" + sign + "城饰" + sign + sign + "本在河边。" + sign, style, RenderContext.defaults());
            assertThat(with.report().diagnostics()).isEqualTo(plain.report().diagnostics());
            assertThat(equal(with.page(), plain.page())).as("the page with U+%04X".formatted(unseen)).isTrue();
            assertThat(with.text()).isEqualTo("桥葛" + sign + "城饰" + sign + sign + "本在河边。" + sign);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200E桥葛城", "\uFE0F\u200E桥葛城"})
    void whatStandsBeforeTheFirstGlyphBelongsToIt(String text) throws IOException {
        assertThat(printed(text, PrintStyles.builtIn("reading"), RenderContext.defaults()).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("〓 is drawn if no face has it")
    void drawsMissingGeta(boolean vertical) throws IOException {
        RenderContext bare = RenderContext.defaults().withFonts(List::of);
        PrintStyle style = vertical ? vertical() : PrintStyles.builtIn("reading");
        Printed without = printed("Rain \uD83D\uDD4A fell", style, bare);
        assertThat(without.report().diagnostics())
                .filteredOn(found -> found.code() == DiagnosticCode.MISSING_GLYPH)
                .hasSize(1);
        // Two bars of 0.84 by 0.15 em: of some 10 points, at two pixels a point, about a hundred pixels.
        assertThat(ink(without.page()) - ink(printed("Rain fell", style, bare).page())).isBetween(60, 220);
        assertThat(without.text()).isEqualTo("Rain \uD83D\uDD4A fell");
        assertThat(VeraPdf.failures(without.file())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u2029"})
    void separatorsAreNoGlyphs(String separator) throws IOException {
        Printed printed =
                printed("湖面起了风，" + separator + "渔船回来。", PrintStyles.builtIn("reading"), RenderContext.defaults());
        assertThat(printed.report().diagnostics())
                .extracting(Diagnostic::code)
                .containsOnly(DiagnosticCode.MISSING_TITLE);
        assertThat(printed.text()).isEqualTo("湖面起了风，渔船回来。");
        assertThat(printed("Rain" + separator + "fell", PrintStyles.builtIn("reading"), RenderContext.defaults())
                        .text())
                .isEqualTo("Rain fell");
    }
}
