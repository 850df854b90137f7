package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.colophon.model.Edition;
import org.colophon.model.EveryKind;
import org.colophon.render.RenderContext;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file conforms to PDF/A-2a and PDF/UA-1, as veraPDF judges. */
class ConformanceTest {

    static byte[] print(Edition edition, String style, PdfOptions.Profile profile, RenderContext context)
            throws IOException {
        return print(edition, style, PdfOptions.defaults().withProfile(profile), context);
    }

    static byte[] print(Edition edition, String style, PdfOptions options, RenderContext context) throws IOException {
        return print(edition, PrintStyles.builtIn(style), options, context);
    }

    static byte[] print(Edition edition, PrintStyle style, PdfOptions options, RenderContext context)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(options).render(edition, style, context, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"tabloid,PRESS", "magazine,PRESS", "reading,SCREEN", "broadsheet,SCREEN"})
    void filesOfEveryKindOfBlock(String style, PdfOptions.Profile profile) throws IOException {
        assertThat(VeraPdf.failures(print(EveryKind.edition(), style, profile, RenderContext.defaults()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hengyang-clean-city,tabloid,PRESS",
        "hengyang-clean-city,magazine,PRESS",
        "hengyang-clean-city,reading,SCREEN",
        "salt-road,broadsheet,PRESS",
        "salt-road,tabloid,SCREEN",
        "harbour-lights,magazine,SCREEN",
        "harbour-lights,reading,PRESS"
    })
    void filesOfTheSeeds(String seed, String style, PdfOptions.Profile profile) throws IOException {
        assertThat(VeraPdf.failures(print(Seeds.edition(seed), style, profile, Seeds.context()))).isEmpty();
    }

    static Stream<Arguments> matrix() {
        return Seeds.NAMES.stream()
                .flatMap(seed -> Seeds.STYLES.stream()
                        .flatMap(style -> Stream.of(PdfOptions.Profile.SCREEN, PdfOptions.Profile.PRESS)
                                .map(profile -> Arguments.of(seed, style, profile))));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("matrix")
    void filesOfTheSeedsInEveryStyleAndProfile(String seed, String style, PdfOptions.Profile profile)
            throws IOException {
        byte[] file = print(Seeds.edition(seed), style, profile, Seeds.context());
        assertThat(VeraPdf.failures(file)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(profile == PdfOptions.Profile.PRESS ? X4Rule.broken(document) : java.util.List.of()).isEmpty();
        }
    }

    /** The seventh and eighth have sections whose headings are empty. */
    static LongStream few() {
        return LongStream.of(0, 1, 2, 3, 4, 5, 9, 25);
    }

    static LongStream many() {
        return LongStream.range(6, 150);
    }

    @ParameterizedTest
    @MethodSource("few")
    void filesOfRandomArticles(long seed) throws IOException {
        Random random = new Random(seed);
        String style = Seeds.STYLES.get(random.nextInt(Seeds.STYLES.size()));
        PdfOptions.Profile profile = random.nextBoolean() ? PdfOptions.Profile.PRESS : PdfOptions.Profile.SCREEN;
        assertThat(VeraPdf.failures(print(RandomEdition.of(random), style, profile, RenderContext.defaults())))
                .isEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("many")
    void filesOfManyRandomArticles(long seed) throws IOException {
        filesOfRandomArticles(seed);
    }

    @Test
    void aFileWithoutItsStructureFails() throws IOException {
        ByteArrayOutputStream spoiled = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(
                print(EveryKind.edition(), "reading", PdfOptions.Profile.SCREEN, RenderContext.defaults()))) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            document.save(spoiled);
        }
        assertThat(VeraPdf.failures(spoiled.toByteArray()))
                .anyMatch(line -> line.startsWith("2a"))
                .anyMatch(line -> line.startsWith("ua1"));
    }
}
