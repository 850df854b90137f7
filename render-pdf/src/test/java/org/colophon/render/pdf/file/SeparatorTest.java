package org.colophon.render.pdf.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.colophon.render.pdf.Samples;
import org.colophon.render.picture.PictureReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;

/** Inks of colours, against the colour engine of the JDK. */
class SeparatorTest {

    static Stream<Intent> conditions() {
        return Stream.of(Intent.newsprint(), Intent.coated());
    }

    private static byte[] profile(Intent intent) throws IOException {
        return new InflaterInputStream(new ByteArrayInputStream(intent.profile())).readAllBytes();
    }

    private static byte[] inks(Intent intent, Color color) throws Exception {
        PdfStream pixels = Separator.of(intent)
                .separated(PictureReader.read(Samples.plain(color, 2, 2)))
                .orElseThrow()
                .pixels();
        assertThat(pixels.get(PdfName.COLORSPACE)).isEqualTo(PdfName.DEVICECMYK);
        return new InflaterInputStream(new ByteArrayInputStream(pixels.getBytes())).readAllBytes();
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void whatIsPrintedLooksAsItWasMeant(Intent intent) throws Exception {
        ICC_ColorSpace press = new ICC_ColorSpace(ICC_Profile.getInstance(profile(intent)));
        ColorSpace lab = ColorSpace.getInstance(ColorSpace.CS_CIEXYZ);
        Random random = new Random(3);
        double worst = 0;
        for (int i = 0; i < 40; i++) {
            // Colours of middling strength, which every press can print.
            Color color = new Color(110 + random.nextInt(60), 110 + random.nextInt(60), 110 + random.nextInt(60));
            byte[] inks = inks(intent, color);
            float[] parts = {
                (inks[0] & 0xFF) / 255f, (inks[1] & 0xFF) / 255f, (inks[2] & 0xFF) / 255f, (inks[3] & 0xFF) / 255f
            };
            float[] engine = press.fromRGB(color.getRGBColorComponents(null));
            float[] ours = lab.fromRGB(press.toRGB(parts));
            float[] theirs = lab.fromRGB(press.toRGB(engine));
            for (int k = 0; k < 3; k++) {
                worst = Math.max(worst, Math.abs(ours[k] - theirs[k]));
            }
        }
        assertThat(worst).isLessThan(0.03);
    }

    @ParameterizedTest
    @MethodSource("conditions")
    @DisplayName("no colour needs more ink than the paper takes, and white needs none")
    void limitsInk(Intent intent) throws Exception {
        int most = 0;
        for (int r = 0; r <= 255; r += 51) {
            for (int g = 0; g <= 255; g += 51) {
                for (int b = 0; b <= 255; b += 51) {
                    byte[] inks = inks(intent, new Color(r, g, b));
                    most = Math.max(most, (inks[0] & 0xFF) + (inks[1] & 0xFF) + (inks[2] & 0xFF) + (inks[3] & 0xFF));
                }
            }
        }
        assertThat(most * 100 / 255.0).isCloseTo(intent.inkLimit(), within(6.0));
        byte[] white = inks(intent, Color.WHITE);
        assertThat((white[0] & 0xFF) + (white[1] & 0xFF) + (white[2] & 0xFF) + (white[3] & 0xFF)).isLessThan(8);
    }

    @Test
    void whatIsSeenThroughStaysSo() throws Exception {
        assertThat(Separator.of(Intent.coated())
                        .separated(PictureReader.read(Samples.glass()))
                        .orElseThrow()
                        .opacity())
                .isPresent();
    }

    @Test
    void aProfileWithoutATableIsRefused() throws IOException {
        byte[] screen = profile(Intent.screen());
        assertThatThrownBy(() -> new SeparationTable(screen))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("B2A0");
    }
}
