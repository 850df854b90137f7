package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderContext;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contents of files for the press and for screens, and the contents they must not have. */
class PressTest {

    private static final PdfOptions PRESS = PdfOptions.defaults().withProfile(PdfOptions.Profile.PRESS);
    private static final PdfOptions SCREEN = PdfOptions.defaults().withProfile(PdfOptions.Profile.SCREEN);
    private static final String RED =
            "{\"texts\": {\"title\": {\"ink\": {\"name\": \"HKS 13\", \"cyan\": 0, \"magenta\": 90, \"yellow\": "
                    + "80, \"black\": 0}}}}";

    private static PDDocument print(Edition edition, String style, String overrides, PdfOptions options)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStyle changed = PrintStyles.withOverrides(PrintStyles.builtIn(style), overrides);
        new PdfRenderer(options).render(edition, changed, RenderContext.defaults(), out);
        assertThat(VeraPdf.failures(out.toByteArray())).isEmpty();
        return Loader.loadPDF(out.toByteArray());
    }

    private static Edition linked() {
        Block text = new Block.Paragraph(
                "a1-p1",
                List.of(
                        Inline.Text.of("见"),
                        new Inline.Link("https://example.org/", "", List.of(Inline.Text.of("湖面起了风".repeat(20)))),
                        new Inline.Link("javascript:alert(1)", "", List.of(Inline.Text.of("不通"))),
                        Inline.Text.of("。")),
                SourceSpan.NONE);
        Article article = new Article(
                "a1",
                "a.md",
                Headline.of(List.of(Inline.Text.of("题"))),
                List.of(),
                List.of(text),
                List.of(),
                List.of(),
                null,
                Locale.CHINESE,
                SourceSpan.NONE);
        return new Edition(new EditionInfo("题", null, null, null, Locale.CHINESE, List.of()), List.of(article));
    }

    @ParameterizedTest
    @ValueSource(strings = Seeds.NEWSPAPER)
    void textIsBlackAloneAndOverprints(String seed) throws IOException {
        try (PDDocument file = print(Seeds.edition(seed), "tabloid", "{}", PRESS)) {
            for (PDPage page : file.getPages()) {
                List<Operators> all = Operators.of(page);
                assertThat(all.stream()
                                .filter(each -> Set.of(
                                                "k", "K", "g", "G", "rg", "RG", "sc", "scn", "cs", "SC", "SCN", "CS")
                                        .contains(each.name()))
                                .map(Operators::toString))
                        .isNotEmpty()
                        .containsOnly("0.0 0.0 0.0 1.0 k");
                assertThat(all.stream().filter(each -> each.name().equals("gs")))
                        .isNotEmpty()
                        .allSatisfy(each -> {
                            COSDictionary state = page.getResources()
                                    .getExtGState(
                                            COSName.getPDFName(each.operands().getFirst()))
                                    .getCOSObject();
                            assertThat(state.getBoolean(COSName.getPDFName("op"), false))
                                    .isTrue();
                            assertThat(state.getInt(COSName.getPDFName("OPM"))).isEqualTo(1);
                        });
            }
        }
    }

    @Test
    void ghostscriptFindsNoInkButBlack(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(ReadBackTest.isInstalled("gs"), "Ghostscript is not installed");
        Path pdf = folder.resolve("a.pdf");
        Files.write(
                pdf, ConformanceTest.print(Seeds.edition(Seeds.NEWSPAPER), "tabloid", PRESS, RenderContext.defaults()));
        Path report = folder.resolve("ink.txt");
        assertThat(new ProcessBuilder("gs", "-q", "-o", "-", "-sDEVICE=inkcov", pdf.toString())
                        .redirectOutput(report.toFile())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(Files.readAllLines(report))
                .isNotEmpty()
                .allMatch(line -> line.strip().startsWith("0.00000  0.00000  0.00000"));
    }

    @Test
    void colouredTextKnocksOutWhatIsBelow() throws IOException {
        try (PDDocument file = print(linked(), "tabloid", RED, PRESS)) {
            PDPage page = file.getPage(0);
            List<Operators> all = Operators.of(page);
            int red = all.stream().map(Operators::toString).toList().indexOf("0.0 0.9 0.8 0.0 k");
            assertThat(all.get(red - 1).name()).isEqualTo("gs");
            COSDictionary state = page.getResources()
                    .getExtGState(COSName.getPDFName(all.get(red - 1).operands().getFirst()))
                    .getCOSObject();
            assertThat(state.getBoolean(COSName.getPDFName("op"), true)).isFalse();
        }
    }

    @Test
    void aSpotInkHasAPlateOfItsOwn() throws IOException {
        try (PDDocument file = print(linked(), "tabloid", RED, PRESS.withSpotInks(Set.of("HKS 13")))) {
            PDPage page = file.getPage(0);
            assertThat(X4Rule.broken(file)).isEmpty();
            COSName space = page.getResources().getColorSpaceNames().iterator().next();
            assertThat(page.getResources().getColorSpace(space)).isInstanceOfSatisfying(PDSeparation.class,
                    separation -> assertThat(separation.getColorantName()).isEqualTo("HKS 13"));
            assertThat(Operators.of(page))
                    .extracting(Operators::toString)
                    .contains(space.getName() + " cs")
                    .doesNotContain("0.0 0.9 0.8 0.0 k");
        }
    }

    @Test
    @DisplayName("newspapers have no bleed, magazines three millimetres")
    void setsBleed() throws IOException {
        try (PDDocument file = print(linked(), "tabloid", "{}", PRESS)) {
            PDPage page = file.getPage(0);
            assertThat(page.getTrimBox().toString())
                    .isEqualTo(page.getMediaBox().toString())
                    .isEqualTo(page.getBleedBox().toString());
        }
        try (PDDocument file = print(linked(), "magazine", "{}", PRESS)) {
            PDPage page = file.getPage(0);
            assertThat((page.getBleedBox().getWidth() - page.getTrimBox().getWidth()) / 2 * 25.4 / 72)
                    .isBetween(2.99, 3.01);
            assertThat((page.getTrimBox().getLowerLeftY() - page.getBleedBox().getLowerLeftY()) * 25.4 / 72)
                    .isBetween(2.99, 3.01);
            assertThat(page.getMediaBox().toString()).isEqualTo(page.getBleedBox().toString());
        }
        try (PDDocument file = print(linked(), "magazine", "{}", SCREEN)) {
            assertThat(file.getPage(0).getMediaBox().toString()).isEqualTo(file.getPage(0).getTrimBox().toString());
        }
    }

    @Test
    @DisplayName("screens have links of allowed kinds, the press has none")
    void writesLinks() throws IOException {
        try (PDDocument file = print(linked(), "reading", "{}", SCREEN)) {
            List<PDAnnotation> links = file.getPage(0).getAnnotations();
            assertThat(links).hasSizeGreaterThan(1).allSatisfy(link -> {
                assertThat(link.getSubtype()).isEqualTo("Link");
                assertThat(link.getContents()).isEqualTo("https://example.org/");
                assertThat(link.getStructParent()).isNotNegative();
            });
            assertThat(Operators.of(file.getPage(0))).extracting(Operators::name).doesNotContain("k", "K");
        }
        try (PDDocument file = print(linked(), "reading", "{}", PRESS)) {
            assertThat(file.getPage(0).getAnnotations()).isEmpty();
        }
    }

    @Test
    void theCallersOwnConditionIsTheIntentOfTheFile() throws IOException {
        byte[] icc;
        try (PDDocument file = print(linked(), "magazine", "{}", PRESS)) {
            icc = file.getDocumentCatalog()
                    .getOutputIntents()
                    .getFirst()
                    .getDestOutputIntent()
                    .createInputStream()
                    .readAllBytes();
        }
        try (PDDocument file =
                print(linked(), "tabloid", "{}", PRESS.withCondition(new PrintingCondition(icc, "IFRA26", 220)))) {
            assertThat(file.getDocumentCatalog().getOutputIntents()).hasSize(2)
                    .allSatisfy(intent -> assertThat(intent.getOutputConditionIdentifier()).isEqualTo("IFRA26"));
            assertThat(file.getDocumentCatalog()
                            .getOutputIntents()
                            .getFirst()
                            .getDestOutputIntent()
                            .createInputStream()
                            .readAllBytes())
                    .isEqualTo(icc);
        }
    }

    @Test
    void aConditionWithoutAProfileOfAPressIsRefused() throws IOException {
        assertThatThrownBy(() -> new PrintingCondition("no profile".getBytes(StandardCharsets.US_ASCII), "IFRA26", 220))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("IFRA26")
                .hasMessageContaining("CMYK");
        byte[] screen;
        try (PDDocument file = print(linked(), "reading", "{}", SCREEN)) {
            screen = file.getDocumentCatalog()
                    .getOutputIntents()
                    .getFirst()
                    .getDestOutputIntent()
                    .createInputStream()
                    .readAllBytes();
        }
        assertThatThrownBy(() -> new PrintingCondition(screen, "IFRA26", 220)).hasMessageContaining("prtr");
    }
}
