package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.colophon.fonts.zh.ChineseFonts;
import org.colophon.render.FontFace;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A publisher's own faces are checked when they are registered. */
class FaceReportTest {

    private static byte[] song() throws IOException {
        try (var in = new ChineseFonts().faces().getFirst().data().open()) {
            return in.readAllBytes();
        }
    }

    private static FontFace face(byte[] file) {
        return new FontFace(
                "OurSong.ttf", Typeface.SONG, Weight.REGULAR, "0".repeat(64), () -> new ByteArrayInputStream(file));
    }

    /** The start of a table of a TrueType file. */
    private static int table(byte[] file, String tag) {
        ByteBuffer data = ByteBuffer.wrap(file);
        for (int i = 0; i < data.getShort(4); i++) {
            if (new String(file, 12 + 16 * i, 4, StandardCharsets.US_ASCII).equals(tag)) {
                return data.getInt(12 + 16 * i + 8);
            }
        }
        throw new AssertionError(tag);
    }

    @Test
    void theBuiltInSongHasAllOfEveryStandard() throws IOException {
        assertThat(FaceReport.of(new ChineseFonts().faces().getFirst()).toString())
                .endsWith(
                        ": GB 2312 6763 of 6763, GB 18030-2022 level 1 27584 of 27584, GB 18030-2022 level 2 "
                                + "27780 of 27780, 通用规范汉字表 8105 of 8105");
    }

    @Test
    @DisplayName("lists the Han that the built-in Kai lacks")
    void listsMissingHan() throws IOException {
        FontFace kai = new ChineseFonts()
                .faces().stream()
                        .filter(face -> face.face() == Typeface.KAI)
                        .findFirst()
                        .orElseThrow();
        FaceReport report = FaceReport.of(kai);
        assertThat(report.coverage().getFirst().missing()).isEmpty();
        assertThat(report.coverage().get(3).missing()).isEmpty();
        assertThat(report.coverage().get(1).present()).isLessThan(27_584);
        assertThat(report.coverage().get(1).missing()).contains("㵑");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0002, 0x0100, 0x0200, 0x0108})
    void aFaceWhoseOwnerForbidsEmbeddingIsRefused(int rights) throws IOException {
        byte[] file = song();
        ByteBuffer.wrap(file).putShort(table(file, "OS/2") + 8, (short) rights);
        assertThatThrownBy(() -> FaceReport.of(face(file)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OurSong.ttf")
                .hasMessageContaining("owner forbids")
                .hasMessageContaining("licence");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0000, 0x0004, 0x0008, 0x000A})
    void aFaceThatMayBeEmbeddedIsTaken(int rights) throws IOException {
        byte[] file = song();
        ByteBuffer.wrap(file).putShort(table(file, "OS/2") + 8, (short) rights);
        assertThat(FaceReport.of(face(file)).coverage()).hasSize(4);
    }

    @Test
    void aFileThatIsCutOffIsRefused() throws IOException {
        byte[] cut = java.util.Arrays.copyOf(song(), 100_000);
        assertThatThrownBy(() -> FaceReport.of(face(cut)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lies outside the file");
    }
}
