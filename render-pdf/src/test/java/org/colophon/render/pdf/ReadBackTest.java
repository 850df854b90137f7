package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.EveryKind;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderContext;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Independent readers read the text that was written. */
class ReadBackTest {

    static Stream<Edition> editions() throws IOException {
        List<Edition> editions = new ArrayList<>(List.of(EveryKind.edition()));
        for (String seed : Seeds.NAMES) {
            editions.add(Seeds.edition(seed));
        }
        return editions.stream();
    }

    private static Edition edition(String text) {
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
                Locale.CHINESE,
                SourceSpan.NONE);
        return new Edition(new EditionInfo("", null, null, null, Locale.CHINESE, List.of()), List.of(article));
    }

    /** The glyphs of a file with their fonts, as PDFBox maps them. */
    private static List<TextPosition> glyphs(byte[] file) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    glyphs.add(text);
                }
            }.getText(document);
        }
        return glyphs;
    }

    private static String read(byte[] file) throws IOException {
        return glyphs(file).stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("editions")
    @DisplayName("every glyph is mapped to a character, not a radical, and no font is of type 3")
    void mapsGlyphsToCharacters(Edition edition) throws IOException {
        byte[] file = ConformanceTest.print(edition, "tabloid", PdfOptions.Profile.PRESS, RenderContext.defaults());
        List<TextPosition> glyphs = glyphs(file);
        assertThat(glyphs).hasSizeGreaterThan(200).allSatisfy(glyph -> {
            assertThat(glyph.getFont()).isInstanceOf(PDType0Font.class);
            assertThat(glyph.getUnicode()).isNotEmpty().doesNotContain("\uFFFD", "\u0000");
            assertThat(glyph.getUnicode().codePoints())
                    .noneMatch(point ->
                            point >= 0x2E80 && point <= 0x2FDF || Character.getType(point) == Character.PRIVATE_USE);
        });
        try (PDDocument document = Loader.loadPDF(file)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+[A-Za-z0-9-]+");
                }
            }
        }
    }

    @Test
    void rareNamesArePrintedAndReadBack() throws IOException {
        String names = "𬱖𫖮㛃䶮𬘘";
        byte[] file = ConformanceTest.print(
                edition("记者" + names + "摄"), "reading", PdfOptions.Profile.SCREEN, RenderContext.defaults());
        assertThat(read(file)).contains("记者" + names + "摄");
    }

    @Test
    void charactersThatShareAGlyphAreReadBackApart() throws IOException {
        // The radical U+2F00 looks like the Han U+4E00; the no-break space like the space.
        byte[] file = ConformanceTest.print(
                edition("一和\u2F00，二和\u2F06。"), "reading", PdfOptions.Profile.SCREEN, RenderContext.defaults());
        assertThat(read(file)).contains("一和\u2F00，二和\u2F06。");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void popplerReadsEveryLineOfTheModel(Edition edition, @TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(isInstalled("pdftotext"), "poppler's pdftotext is not installed");
        Path file = folder.resolve("a.pdf");
        Files.write(
                file, ConformanceTest.print(edition, "reading", PdfOptions.Profile.SCREEN, RenderContext.defaults()));
        Path text = folder.resolve("a.txt");
        assertThat(new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), text.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
        String read = solid(Files.readString(text, StandardCharsets.UTF_8));
        String expected = PlainText.of(edition);
        // Lines with items between or above their characters are read in another order.
        List<String> lines = expected.lines().map(ReadBackTest::solid).filter(line -> !line.isEmpty()).toList();
        long found = lines.stream().filter(read::contains).count();
        assertThat(found).isGreaterThanOrEqualTo(lines.size() * 9L / 10);
    }

    private static String solid(String text) {
        return text.replaceAll("[\\s\\u3000\\u00AD]", "");
    }

    static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
