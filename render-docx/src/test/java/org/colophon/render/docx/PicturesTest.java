package org.colophon.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.AssetSource;
import org.colophon.render.RenderContext;
import org.colophon.render.picture.PictureReader;
import org.colophon.render.picture.SamplePictures;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures in documents: upright, once, and a frame where there is none. */
class PicturesTest {

    private static final Pattern EXTENT = Pattern.compile("<wp:extent cx=\"(\\d+)\" cy=\"(\\d+)\"/>");

    private static Edition edition() {
        return Documents.edition(Documents.article(
                "a1",
                "题",
                new Block.Figure("a1-p1", "a.jpg", "岸上的灯", List.of(Inline.Text.of("湖")), List.of(), SourceSpan.NONE)));
    }

    private static byte[] print(AssetSource assets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxRenderer()
                .render(
                        edition(),
                        PrintStyles.builtIn("tabloid"),
                        RenderContext.defaults().withAssets(assets),
                        out);
        return out.toByteArray();
    }

    private static byte[] stored(byte[] document) throws IOException {
        Map<String, byte[]> media = Documents.entries(document);
        media.keySet().removeIf(name -> !name.startsWith("word/media/"));
        assertThat(media).hasSize(1);
        return media.values().iterator().next();
    }

    /**
     * Four squares, in the order of Exif 2.32, with their places in the displayed picture. White, red, blue and near
     * black as stored.
     */
    @ParameterizedTest
    @CsvSource({
        "1, WRBK, 80, 40",
        "2, RWKB, 80, 40",
        "3, KBRW, 80, 40",
        "4, BKWR, 80, 40",
        "5, WBRK, 40, 80",
        "6, BWKR, 40, 80",
        "7, KRBW, 40, 80",
        "8, RKWB, 40, 80"
    })
    void aPictureStandsAsItsCameraWasHeld(int orientation, String squares, int width, int height) throws IOException {
        byte[] document = print(name -> new AssetSource.Found(name, SamplePictures.turned(80, 40, orientation)));
        byte[] stored = stored(document);
        assertThat(PictureReader.read(stored).orientation().ordinal()).isZero();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(stored));
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            found.append(letter(image.getRGB(
                    image.getWidth() / 4 + i % 2 * image.getWidth() / 2,
                    image.getHeight() / 4 + i / 2 * image.getHeight() / 2)));
        }
        assertThat(found).hasToString(squares);
        Matcher extent = EXTENT.matcher(Documents.text(document));
        assertThat(extent.find()).isTrue();
        assertThat(Double.parseDouble(extent.group(1)) / Double.parseDouble(extent.group(2)))
                .isBetween(0.99 * width / height, 1.01 * width / height);
        assertThat(image.getWidth()).isEqualTo(width);
    }

    private static char letter(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int blue = rgb & 0xFF;
        if (red > 200 && blue > 200) {
            return 'W';
        }
        return red > 150 ? 'R' : blue > 150 ? 'B' : 'K';
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg cmyk of adobe", "jpeg ycck of adobe", "jpeg grey"})
    void turningKeepsHowColoursAreStored(String kind) throws IOException {
        byte[] upright = SamplePictures.jpegs().get(kind);
        byte[] exif = {
            'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0,
            0, 0
        };
        byte[] stored = stored(print(name -> new AssetSource.Found(name, SamplePictures.segment(upright, 0xE1, exif))));
        int[] before = pixel(upright, 4, 4);
        // Clockwise turning moves the upper left to the upper right.
        int[] after = pixel(stored, SamplePictures.HEIGHT - 5, 4);
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < after.length; i++) {
            assertThat(after[i]).isCloseTo(before[i], within(6));
        }
        assertThat(new String(stored, StandardCharsets.ISO_8859_1).contains("Adobe")).isEqualTo(kind.contains("adobe"));
    }

    private static int[] pixel(byte[] jpeg, int x, int y) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in);
            return reader.readRaster(0, null).getPixel(x, y, (int[]) null);
        } finally {
            reader.dispose();
        }
    }

    @Test
    void theFrameOfAMissingPictureIsNotReadBack() throws IOException {
        byte[] document = print(name -> new AssetSource.Missing("there is no " + name));
        assertThat(Documents.text(document)).contains("图片缺失", "岸上的灯");
        EditedCopy copy = DocxReader.read(new ByteArrayInputStream(document));
        assertThat(copy.changes()).isEmpty();
        assertThat(copy.text().toString()).contains("湖").doesNotContain("图片缺失");
    }
}
