package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.AssetSource;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.picture.PngMaker;
import org.colophon.render.picture.SamplePictures;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pictures of every kind, as PDFBox decodes them out of the file and draws them on the page, against the drawn
 * originals. Numbers may differ by 2 of 255 where a profile explains them and by 6 where they went through JPEG; inks,
 * which PDFBox turns into lights by a profile, are told by which of them is strongest.
 */
class EveryPictureTest {

    private static final Map<String, SamplePictures.Sample> KINDS = SamplePictures.everyKind();
    private static final Map<String, byte[]> JPEGS = SamplePictures.jpegs();

    static Stream<String> kinds() {
        return KINDS.keySet().stream();
    }

    static Stream<String> jpegs() {
        return JPEGS.keySet().stream();
    }

    private static Edition edition(int figures) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < figures; i++) {
            blocks.add(new Block.Figure(
                    "a1-p" + (i + 1),
                    i + ".png",
                    "squares " + i,
                    List.of(Inline.Text.of("Squares")),
                    List.of(),
                    SourceSpan.NONE));
        }
        Article article = new Article(
                "a1",
                "a.md",
                Headline.of(List.of(Inline.Text.of("Squares"))),
                List.of(),
                blocks,
                List.of(),
                List.of(),
                null,
                Locale.ENGLISH,
                SourceSpan.NONE);
        return new Edition(new EditionInfo("Squares", null, null, null, Locale.ENGLISH, List.of()), List.of(article));
    }

    private static byte[] printed(byte[] picture, PdfOptions options, int figures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderReport report = new PdfRenderer(options).render(edition(figures), PrintStyles.builtIn("magazine"),
                RenderContext.defaults().withAssets(name -> new AssetSource.Found(name, picture)), out);
        assertThat(report.diagnostics()).filteredOn(found -> found.code().id().startsWith("asset")).isEmpty();
        return out.toByteArray();
    }

    private static PdfOptions screen() {
        return PdfOptions.defaults().withProfile(PdfOptions.Profile.SCREEN);
    }

    private static PdfOptions press() {
        return PdfOptions.defaults().withProfile(PdfOptions.Profile.PRESS);
    }

    private static PDImageXObject image(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                    return image;
                }
            }
        }
        throw new AssertionError("no picture is printed");
    }

    private static void compare(BufferedImage decoded, IntBinaryOperator expected, int tolerance) {
        for (int y = 0; y < decoded.getHeight(); y++) {
            for (int x = 0; x < decoded.getWidth(); x++) {
                int found = decoded.getRGB(x, y);
                int wanted = expected.applyAsInt(x, y);
                boolean unseen = wanted >>> 24 == 0 && found >>> 24 == 0;
                for (int shift = 24; shift >= 0 && !unseen; shift -= 8) {
                    assertThat((found >>> shift & 0xFF) - (wanted >>> shift & 0xFF))
                            .as("pixel %d, %d: %08x for %08x", x, y, found, wanted)
                            .isBetween(-tolerance, tolerance);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void keepsItsPixels(String kind) throws IOException {
        SamplePictures.Sample sample = KINDS.get(kind);
        for (PdfOptions options : List.of(screen(), press())) {
            byte[] file = printed(sample.content(), options, 1);
            try (PDDocument document = Loader.loadPDF(file)) {
                BufferedImage decoded = image(document).getImage();
                assertThat(decoded.getWidth()).isEqualTo(SamplePictures.WIDTH);
                compare(decoded, sample.argb(), 2);
                onPage(document, sample.argb());
            }
        }
        assertThat(VeraPdf.failures(printed(sample.content(), press(), 1))).isEmpty();
    }

    /** The middle of each square on the page. Transparent squares show white paper. */
    private static void onPage(PDDocument document, IntBinaryOperator argb) throws IOException {
        BufferedImage page = new PDFRenderer(document).renderImage(0, 1);
        Set<Integer> found = new LinkedHashSet<>();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                found.add(page.getRGB(x, y) & 0xFFFFFF);
            }
        }
        for (int square = 0; square < 4; square++) {
            int colour = argb.applyAsInt(
                    SamplePictures.WIDTH / 4 + square % 2 * SamplePictures.WIDTH / 2,
                    SamplePictures.HEIGHT / 4 + square / 2 * SamplePictures.HEIGHT / 2);
            int wanted = onPaper(colour);
            assertThat(found)
                    .as("the page shows %06x of %08x", wanted, colour)
                    .anyMatch(pixel -> near(pixel, wanted, 8));
        }
    }

    private static int onPaper(int argb) {
        int alpha = argb >>> 24;
        int seen = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            seen |= ((argb >> shift & 0xFF) * alpha + 255 * (255 - alpha)) / 255 << shift;
        }
        return seen;
    }

    private static boolean near(int a, int b, int most) {
        return Math.abs((a >> 16 & 0xFF) - (b >> 16 & 0xFF)) <= most
                && Math.abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF)) <= most
                && Math.abs((a & 0xFF) - (b & 0xFF)) <= most;
    }

    @ParameterizedTest
    @MethodSource("jpegs")
    void keepsAJpegAsItIs(String kind) throws IOException {
        byte[] jpeg = JPEGS.get(kind);
        for (PdfOptions options : List.of(screen(), press())) {
            try (PDDocument document = Loader.loadPDF(printed(jpeg, options, 1))) {
                PDImageXObject image = image(document);
                assertThat(image.getCOSObject().createRawInputStream().readAllBytes()).isEqualTo(jpeg);
                if (kind.contains("cmyk") || kind.contains("ycck")) {
                    inks(image.getImage());
                } else {
                    compare(image.getImage(), alone(jpeg), 6);
                }
            }
        }
        assertThat(VeraPdf.failures(printed(jpeg, press(), 1))).isEmpty();
        assertThat(VeraPdf.failures(printed(jpeg, screen(), 1))).isEmpty();
    }

    /** The picture as the JDK decodes it; the raw samples of grey ones, which it would brighten. */
    private static IntBinaryOperator alone(byte[] jpeg) throws IOException {
        BufferedImage alone = ImageIO.read(new ByteArrayInputStream(jpeg));
        return (x, y) -> alone.getRaster().getNumBands() > 1
                ? alone.getRGB(x, y)
                : 0xFF000000 | alone.getRaster().getSample(x, y, 0) * 0x010101;
    }

    /**
     * Cyan, magenta, yellow and black alone: cyan has least red, magenta least green, yellow least blue, black little
     * of all.
     */
    private static void inks(BufferedImage image) {
        int[] least = {16, 8, 0};
        for (int square = 0; square < 3; square++) {
            int pixel = image.getRGB(
                    SamplePictures.WIDTH / 4 + square % 2 * SamplePictures.WIDTH / 2,
                    SamplePictures.HEIGHT / 4 + square / 2 * SamplePictures.HEIGHT / 2);
            int own = pixel >> least[square] & 0xFF;
            for (int shift = 0; shift <= 16; shift += 8) {
                assertThat(own)
                        .as("square %d is %06x", square, pixel & 0xFFFFFF)
                        .isLessThanOrEqualTo(pixel >> shift & 0xFF);
            }
            assertThat((pixel >> 16 & 0xFF) + (pixel >> 8 & 0xFF) + (pixel & 0xFF)).isGreaterThan(200);
        }
        int black = image.getRGB(SamplePictures.WIDTH * 3 / 4, SamplePictures.HEIGHT * 3 / 4);
        assertThat((black >> 16 & 0xFF) + (black >> 8 & 0xFF) + (black & 0xFF)).isLessThan(200);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isSeparated(String kind) throws IOException {
        PdfOptions separated = press().withPictures(PdfOptions.Pictures.SEPARATED);
        try (PDDocument document = Loader.loadPDF(printed(KINDS.get(kind).content(), separated, 1))) {
            assertThat(image(document).getColorSpace().getNumberOfComponents())
                    .isEqualTo(kind.startsWith("png grey") ? 1 : 4);
        }
    }

    @Test
    void equalPicturesAreStoredOnce() throws IOException {
        byte[] picture = SamplePictures.png(400, 300);
        try (PDDocument document = Loader.loadPDF(printed(picture, screen(), 8))) {
            Set<COSStream> streams = new LinkedHashSet<>();
            int figures = 0;
            for (PDPage page : document.getPages()) {
                figures += (int) Operators.of(page).stream().filter(operator -> operator.name().equals("Do")).count();
                for (COSName name : page.getResources().getXObjectNames()) {
                    streams.add(page.getResources().getXObject(name).getCOSObject());
                }
            }
            assertThat(figures).isEqualTo(8);
            assertThat(streams).hasSize(1);
        }
    }

    @Test
    void aLargePictureOfFewBytesIsPrintedAsItIs() throws IOException {
        int side = 9_990;
        byte[] picture = new PngMaker(side, side).header(8, 0, 0).rows(new byte[(side + 1) * side]).end();
        assertThat(picture.length).isLessThan(110_000);
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        printed(SamplePictures.png(4, 4), screen(), 1);
        long before = threads.getCurrentThreadAllocatedBytes();
        byte[] file = printed(picture, screen(), 1);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(64L << 20);
        assertThat(file.length).isLessThan(1 << 20);
    }
}
