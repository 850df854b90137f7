package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.colophon.model.Edition;
import org.colophon.model.PlainText;
import org.colophon.render.RenderContext;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of vertical lines, as independent readers find them. */
class VerticalPagesTest {

    private static PrintStyle vertical(String style) {
        return PrintStyles.withOverrides(PrintStyles.builtIn(style), "{\"writing\": \"vertical\"}");
    }

    private static byte[] print(Edition edition, String style, PdfOptions.Profile profile, RenderContext context)
            throws IOException {
        return ConformanceTest.print(edition, vertical(style), PdfOptions.defaults().withProfile(profile), context);
    }

    @ParameterizedTest
    @CsvSource({"hengyang-clean-city,magazine,PRESS", "salt-road,reading,SCREEN", "harbour-lights,magazine,SCREEN"})
    void theyAreForTheArchiveAndForEveryReader(String seed, String style, PdfOptions.Profile profile)
            throws IOException {
        assertThat(VeraPdf.failures(print(Seeds.edition(seed), style, profile, Seeds.context()))).isEmpty();
    }

    static Stream<Arguments> seedsInStyles() {
        return Seeds.NAMES.stream()
                .flatMap(seed -> Stream.of("magazine", "reading").map(style -> Arguments.of(seed, style)));
    }

    /** Vertical forms of marks are read as the marks themselves. */
    @ParameterizedTest
    @MethodSource("seedsInStyles")
    void theirTextIsThatOfTheModelInItsOrder(String seed, String style) throws IOException {
        Edition edition = Seeds.edition(seed);
        try (PDDocument file =
                Loader.loadPDF(print(edition, style, PdfOptions.Profile.SCREEN, RenderContext.defaults()))) {
            assertThat(solid(StructureTree.of(file).words())).isEqualTo(solid(PlainText.of(edition)));
        }
    }

    private static String solid(String text) {
        return text.replaceAll("[\\s\\u3000\\u00AD\\u00A0]", "");
    }

    private record Glyph(String text, float x, float y, float direction) { }

    private static List<Glyph> glyphs(byte[] file) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    glyphs.add(new Glyph(
                            text.getUnicode(),
                            text.getTextMatrix().getTranslateX(),
                            text.getTextMatrix().getTranslateY(),
                            text.getDir()));
                }
            };
            stripper.setEndPage(1);
            stripper.getText(document);
        }
        return glyphs;
    }

    @Test
    @Clreq("writing_modes_in_chinese_composition")
    @DisplayName("the title runs down the right edge, and lines follow to the left")
    void runsFromRightToLeft() throws IOException {
        List<Glyph> glyphs = glyphs(
                print(Seeds.edition(Seeds.NEWSPAPER), "magazine", PdfOptions.Profile.PRESS, RenderContext.defaults()));
        int title = glyphs.indexOf(glyphs.stream().filter(glyph -> glyph.text().equals("打")).findFirst().orElseThrow());
        assertThat(glyphs.get(title + 1).text()).isEqualTo("造");
        assertThat(glyphs.get(title + 1).x()).isEqualTo(glyphs.get(title).x());
        assertThat(glyphs.get(title + 1).y()).isLessThan(glyphs.get(title).y() - 30);
        Glyph author = glyphs.stream().filter(glyph -> glyph.text().equals("林")).findFirst().orElseThrow();
        assertThat(author.x()).isLessThan(glyphs.get(title).x() - 100);
    }

    @Test
    @Clreq("major_differences_between_horizontal_and_vertical_writing_modes")
    void marksHaveVerticalFormsAndWordsAreTurned() throws IOException {
        List<Glyph> glyphs = glyphs(
                print(Seeds.edition("salt-road"), "magazine", PdfOptions.Profile.PRESS, RenderContext.defaults()));
        assertThat(glyphs).extracting(Glyph::text).contains("\uFE10", "\uFE12", "\uFE43").doesNotContain("，", "。");
        assertThat(glyphs.stream().filter(glyph -> glyph.direction() != 0).map(Glyph::text))
                .contains("—", "1")
                .doesNotContain("盐");
    }
}
