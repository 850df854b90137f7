package org.colophon.fonts.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChineseFontsTest {

    static List<FontFace> faces() {
        return new ChineseFonts().faces();
    }

    @ParameterizedTest
    @MethodSource("faces")
    void everyFaceIsTheFileThatTheTableNames(FontFace face) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(face.data().open(), digest)) {
            in.readAllBytes();
        }
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(face.sha256());
    }

    @ParameterizedTest
    @MethodSource("faces")
    void everyFaceHasTrueTypeOutlines(FontFace face) throws Exception {
        try (InputStream in = face.data().open()) {
            assertThat(in.readNBytes(4)).containsExactly(0, 1, 0, 0);
        }
    }

    @Test
    void songAndHeiComeInTwoWeightsAndKaiInOne() {
        assertThat(faces()).extracting(face -> face.face() + " " + face.weight())
                .containsExactly(
                        Typeface.SONG + " " + Weight.REGULAR,
                        Typeface.SONG + " " + Weight.BOLD,
                        Typeface.HEI + " " + Weight.REGULAR,
                        Typeface.HEI + " " + Weight.BOLD,
                        Typeface.KAI + " " + Weight.REGULAR);
    }

    @Test
    void theFacesAreFoundOnTheClassPath() {
        assertThat(FontProvider.installed().faces()).extracting(FontFace::sha256)
                .isEqualTo(faces().stream().map(FontFace::sha256).toList());
    }
}
