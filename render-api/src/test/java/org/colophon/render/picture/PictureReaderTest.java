package org.colophon.render.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Accepted pictures with their values, and rejected ones with the messages. */
class PictureReaderTest {

    private static Map<String, byte[]> sound() {
        Map<String, byte[]> sound = new LinkedHashMap<>(SamplePictures.jpegs());
        SamplePictures.everyKind().forEach((name, sample) -> sound.put(name, sample.content()));
        return sound;
    }

    static Stream<String> kinds() {
        return sound().keySet().stream();
    }

    private static String fault(byte[] content) {
        try {
            PictureReader.read(content);
            return "";
        } catch (UnreadablePictureException e) {
            return e.getMessage();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsEveryKind(String kind) throws UnreadablePictureException {
        Picture picture = PictureReader.read(sound().get(kind));
        assertThat(picture.file().width()).isEqualTo(SamplePictures.WIDTH);
        assertThat(picture.file().height()).isEqualTo(SamplePictures.HEIGHT);
        assertThat(picture.file().mediaType()).isEqualTo("image/" + kind.replaceAll(" .*", ""));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void findsEveryCut(String kind) {
        byte[] whole = sound().get(kind);
        for (int length = 0; length < whole.length; length++) {
            assertThat(fault(Arrays.copyOf(whole, length)))
                    .as(kind + " cut at " + length + " of " + whole.length)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void neverThrowsAnythingElse(String kind) {
        byte[] whole = sound().get(kind);
        Random random = new Random(13);
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            if (random.nextBoolean()) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            boolean summed = kind.startsWith("png");
            assertThat(fault(changed))
                    .as(kind + " changed at " + at)
                    .satisfies(fault ->
                            assertThat(summed && Arrays.equals(whole, changed)).isEqualTo(summed && fault.isEmpty()));
        }
    }

    @Test
    void findsAJpegThatWasCutAndClosedAgain() {
        byte[] whole = SamplePictures.jpeg(320, 200);
        for (int length = whole.length - 60; length > 700; length -= 97) {
            byte[] closed = Arrays.copyOf(whole, length);
            closed[length - 2] = (byte) 0xFF;
            closed[length - 1] = (byte) 0xD9;
            assertThat(fault(closed)).as("cut at " + length).isNotEmpty();
        }
    }

    private static PngMaker png(int width, int height, int depth, int colour) {
        return new PngMaker(width, height).header(depth, colour, 0);
    }

    private static byte[] gif(String hex) {
        return ByteBuffer.allocate(6 + hex.length() / 2)
                .put("GIF89a".getBytes(StandardCharsets.US_ASCII))
                .put(java.util.HexFormat.of().parseHex(hex))
                .array();
    }

    static Map<String, byte[]> attacks() {
        byte[] sound = SamplePictures.png(10, 10);
        byte[] flipped = sound.clone();
        flipped[sound.length - 1] ^= 1;
        Map<String, byte[]> attacks = new LinkedHashMap<>();
        attacks.put(
                "has 60000 x 60000 pixels; at most 100000000 are printed, and 65535 in a row",
                png(60_000, 60_000, 8, 2).rows(new byte[10]).end());
        attacks.put(
                "has 1 x 100000000 pixels; at most 100000000 are printed, and 65535 in a row",
                png(1, 100_000_000, 8, 0).rows(new byte[10]).end());
        attacks.put(
                "takes 798400800 bytes when it is decoded; at most 268435456 are allowed",
                png(9_990, 9_990, 16, 6).rows(new byte[10]).end());
        attacks.put("is broken: rows are missing", png(10, 10, 8, 0).rows(new byte[50]).end());
        attacks.put(
                "is broken: it has more rows than its header says",
                png(10, 10, 8, 0).rows(new byte[1 << 20]).end());
        attacks.put("is broken: no PNG has colour type 9 with 8 bits", png(10, 10, 8, 9).rows(new byte[110]).end());
        attacks.put("is broken: its palette is missing", png(10, 10, 8, 3).rows(new byte[110]).end());
        byte[] filters = new byte[110];
        Arrays.fill(filters, (byte) 9);
        attacks.put("is broken: a row has a filter that no PNG has, number 9", png(10, 10, 8, 0).rows(filters).end());
        attacks.put("is broken: the sum of its chunk IEND is wrong", flipped);
        attacks.put(
                "is broken: it needs a chunk CgBI, which no PNG has",
                png(10, 10, 8, 0).chunk("CgBI", new byte[4]).rows(new byte[110]).end());
        attacks.put("is broken: its rows cannot be decompressed", png(10, 10, 8, 0).chunk("IDAT", new byte[40]).end());
        attacks.put("is broken: it has no frame", gif("640064000000003B"));
        attacks.put("is broken: it says that it has 0 x 100 pixels", gif("000064000000003B"));
        attacks.put(
                "is no PNG, JPEG or GIF picture but WebP", "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.US_ASCII));
        attacks.put("is no PNG, JPEG or GIF picture but TIFF", new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0});
        attacks.put(
                "is no PNG, JPEG or GIF picture but HEIC or AVIF",
                "\0\0\0\u0018ftypheic".getBytes(StandardCharsets.US_ASCII));
        attacks.put("is no PNG, JPEG or GIF picture but an empty file", new byte[0]);
        attacks.put("is no PNG, JPEG or GIF picture", "<svg onload=x>".getBytes(StandardCharsets.US_ASCII));
        return attacks;
    }

    static Stream<String> faults() {
        return attacks().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysWhatIsWrong(String fault) {
        assertThat(fault(attacks().get(fault))).isEqualTo(fault);
    }

    @Test
    void aBombInAProfileIsNoProfile() throws UnreadablePictureException {
        byte[] bomb = ByteBuffer.allocate(1 << 20)
                .put(new byte[] {'p', 0, 0})
                .put(PngMaker.deflated(new byte[64 << 20]))
                .array();
        PngFile file = (PngFile) PictureReader.read(png(10, 10, 8, 0)
                        .chunk("iCCP", bomb)
                        .rows(new byte[110])
                        .end())
                .file();
        assertThat(file.profile()).isEmpty();
        byte[] small = ByteBuffer.allocate(40)
                .put(new byte[] {'p', 0, 0})
                .put(PngMaker.deflated(new byte[] {1, 2, 3}))
                .array();
        assertThat(((PngFile) PictureReader.read(png(10, 10, 8, 0)
                                        .chunk("iCCP", small)
                                        .rows(new byte[110])
                                        .end())
                                .file())
                        .profile())
                .containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "1, UPRIGHT, 40, 20",
        "2, MIRRORED, 40, 20",
        "3, TURNED_HALF, 40, 20",
        "4, FLIPPED, 40, 20",
        "5, TRANSPOSED, 20, 40",
        "6, TURNED_RIGHT, 20, 40",
        "7, TRANSVERSED, 20, 40",
        "8, TURNED_LEFT, 20, 40",
        "9, UPRIGHT, 40, 20"
    })
    void readsHowTheCameraWasHeld(int number, Orientation orientation, int width, int height)
            throws UnreadablePictureException {
        Picture picture = PictureReader.read(SamplePictures.turned(40, 20, number));
        assertThat(picture.orientation()).isEqualTo(orientation);
        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
    }

    @Test
    void picturesOfTheSameBytesAreEqual() throws UnreadablePictureException {
        assertThat(PictureReader.read(SamplePictures.png(9, 9)))
                .isEqualTo(PictureReader.read(SamplePictures.png(9, 9)))
                .hasSameHashCodeAs(PictureReader.read(SamplePictures.png(9, 9)))
                .isNotEqualTo(PictureReader.read(SamplePictures.png(9, 8)));
    }

    @Test
    void kindsOfJpegThatFewProgramsShowAreRefused() {
        byte[] jpeg = SamplePictures.jpeg(16, 16);
        int frame = 0;
        while ((jpeg[frame] & 0xFF) != 0xFF || (jpeg[frame + 1] & 0xFF) != 0xC0) {
            frame++;
        }
        byte[] lossless = jpeg.clone();
        lossless[frame + 1] = (byte) 0xC3;
        byte[] deep = jpeg.clone();
        deep[frame + 4] = 12;
        assertThat(fault(lossless)).contains("lossless");
        assertThat(fault(deep)).contains("12 bits");
        assertThatThrownBy(() -> PictureReader.read(lossless)).isInstanceOf(java.io.IOException.class);
        assertThatExceptionOfType(UnreadablePictureException.class).isThrownBy(() -> PictureReader.read(deep));
    }
}
