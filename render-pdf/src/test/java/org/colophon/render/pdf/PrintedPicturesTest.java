package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;
import org.colophon.render.AssetSource;
import org.colophon.render.RenderContext;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.Test;

/** Pictures in the printed file, read back by PDFBox. */
class PrintedPicturesTest {

    private static final int SIDE = 64;

    /** The upper half red, the lower half blue. */
    private static byte[] jpeg() throws IOException {
        BufferedImage image = new BufferedImage(SIDE * 2, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE * 2; x++) {
                image.setRGB(x, y, y < SIDE / 2 ? 0xFF0000 : 0x0000FF);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    /** The picture with a segment after its first marker. */
    private static byte[] with(byte[] picture, int marker, byte[] segment) {
        ByteBuffer whole = ByteBuffer.allocate(picture.length + segment.length + 4);
        whole.put(picture, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (segment.length + 2))
                .put(segment)
                .put(picture, 2, picture.length - 2);
        return whole.array();
    }

    private static PDDocument printed(byte[] picture) throws IOException {
        Block figure =
                new Block.Figure("a1-s1-f1", "a.jpg", "灯", List.of(Inline.Text.of("岸上的灯")), List.of(), SourceSpan.NONE);
        Section section =
                new Section("a1-s1", 1, List.of(Inline.Text.of("湖上")), List.of(), List.of(figure), SourceSpan.NONE);
        Article article = new Article(
                "a1",
                "a.md",
                Headline.of(List.of(Inline.Text.of("湖上的灯"))),
                List.of(),
                List.of(),
                List.of(section),
                List.of(),
                null,
                Locale.forLanguageTag("zh-Hans"),
                SourceSpan.NONE);
        Edition edition =
                new Edition(new EditionInfo("湖上的灯", null, null, null, article.language(), List.of()), List.of(article));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer()
                .render(
                        edition,
                        PrintStyles.builtIn("reading"),
                        RenderContext.defaults().withAssets(name -> new AssetSource.Found(name, picture)),
                        out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static PDImageXObject image(PDDocument document) throws IOException {
        for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
            if (document.getPage(0).getResources().getXObject(name) instanceof PDImageXObject image) {
                return image;
            }
        }
        throw new AssertionError("no picture is printed");
    }

    @Test
    void aJpegIsPassedThroughByteByByte() throws IOException {
        byte[] picture = jpeg();
        try (PDDocument document = printed(picture)) {
            assertThat(image(document).getCOSObject().getCOSName(COSName.FILTER)).isEqualTo(COSName.DCT_DECODE);
            assertThat(image(document).getCOSObject().createRawInputStream().readAllBytes()).isEqualTo(picture);
        }
    }

    @Test
    void theColourProfileOfAPictureIsKept() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        byte[] segment = ByteBuffer.allocate(profile.length + 14)
                .put("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 1)
                .put((byte) 1)
                .put(profile)
                .array();
        try (PDDocument document = printed(with(jpeg(), 0xE2, segment))) {
            assertThat(image(document).getColorSpace()).isInstanceOf(PDICCBased.class);
            assertThat(((PDICCBased) image(document).getColorSpace()).getPDStream().toByteArray()).isEqualTo(profile);
        }
        try (PDDocument document = printed(jpeg())) {
            assertThat(image(document).getColorSpace()).isNotInstanceOf(PDICCBased.class);
        }
    }

    @Test
    void turnsPicturesUpright() throws IOException {
        byte[] exif = {
            'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0,
            0, 0
        };
        // Clockwise turning moves the top to the right.
        try (PDDocument document = printed(with(jpeg(), 0xE1, exif))) {
            BufferedImage page = new PDFRenderer(document).renderImage(0, 1);
            int[] reds = bounds(page, 0xFF0000);
            int[] blues = bounds(page, 0x0000FF);
            assertThat(reds[0]).isGreaterThanOrEqualTo(blues[1] - 2);
            assertThat(reds[3] - reds[2]).isGreaterThan(reds[1] - reds[0]);
        }
    }

    /** Left, right, top and foot of the pixels that nearly have a colour. */
    private static int[] bounds(BufferedImage page, int colour) {
        int[] bounds = {Integer.MAX_VALUE, 0, Integer.MAX_VALUE, 0};
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int pixel = page.getRGB(x, y);
                boolean near = Math.abs((pixel >> 16 & 0xFF) - (colour >> 16))
                                + (pixel >> 8 & 0xFF)
                                + Math.abs((pixel & 0xFF) - (colour & 0xFF))
                        < 60;
                if (near) {
                    bounds = new int[] {
                        Math.min(bounds[0], x), Math.max(bounds[1], x), Math.min(bounds[2], y), Math.max(bounds[3], y)
                    };
                }
            }
        }
        return bounds;
    }
}
