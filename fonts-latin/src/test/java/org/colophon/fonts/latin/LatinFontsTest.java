package org.colophon.fonts.latin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;
import org.colophon.render.font.TrueType;
import org.colophon.style.Letterforms;
import org.colophon.style.Lettering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatinFontsTest {

    static List<FontFace> faces() {
        return new LatinFonts().faces();
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
    void everyFaceHasTheLettersOfEurope(FontFace face) throws Exception {
        try (InputStream in = face.data().open()) {
            TrueType file = TrueType.parse(face.family(), in.readAllBytes());
            String letters = "AZaz019 ÄÖÜäöüß éèêëçœ ñ¿¡ àòù åøæ ąęłńśźż ãõ ΑΩαω АЯаяЁё „“”‚‘’«»‹›–—…€";
            assertThat(letters.codePoints().filter(point -> file.glyph(point) == 0).boxed()).isEmpty();
        }
    }

    @Test
    void serifAndSansComeInFourCutsAndCodeInTwo() {
        assertThat(faces()).extracting(face -> face.cut().name())
                .containsExactly(
                        "serif-regular",
                        "serif-italic",
                        "serif-bold",
                        "serif-bold-italic",
                        "sans-regular",
                        "sans-italic",
                        "sans-bold",
                        "sans-bold-italic",
                        "mono-regular",
                        "mono-bold");
    }

    @Test
    void theFacesAreFoundOnTheClassPath() {
        assertThat(FontProvider.installed().faces())
                .filteredOn(face -> face.cut().lettering() == Lettering.ALPHABETIC)
                .extracting(FontFace::sha256)
                .isEqualTo(faces().stream().map(FontFace::sha256).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"serif-regular", "serif-bold", "sans-regular", "sans-bold"})
    void uprightCutsHaveSmallCapitals(String cut) throws Exception {
        TrueType plain = parsed(cut);
        TrueType small = plain.with(Letterforms.SMALL_CAPITALS.features());
        for (char letter = 'a'; letter <= 'z'; letter++) {
            int height = small.box(small.glyph(letter)).top();
            assertThat(height).as("%s", letter)
                    .isLessThan(plain.box(plain.glyph(Character.toUpperCase(letter))).top())
                    .isGreaterThan(plain.box(plain.glyph('x')).top() / 2);
        }
        assertThat(small.glyph('b')).isNotEqualTo(plain.glyph('b'));
        assertThat(small.glyph('B')).isEqualTo(plain.glyph('B'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"serif-regular", "serif-italic", "serif-bold", "sans-regular", "sans-italic"})
    void everyTextCutHasOldStyleFigures(String cut) throws Exception {
        TrueType plain = parsed(cut);
        TrueType old = plain.with(Letterforms.OLD_STYLE.features());
        int depth = -plain.unitsPerEm() / 20;
        assertThat(plain.box(plain.glyph('4')).foot()).isGreaterThan(depth);
        assertThat(old.box(old.glyph('4')).foot()).isLessThan(depth);
        assertThat(old.advance(old.glyph('1'))).isLessThan(old.advance(old.glyph('0')));
        assertThat(plain.with(List.of("none")).glyph('4')).isEqualTo(plain.glyph('4'));
    }

    private static TrueType parsed(String cut) throws Exception {
        FontFace face = faces().stream().filter(each -> each.cut().name().equals(cut)).findFirst().orElseThrow();
        try (InputStream in = face.data().open()) {
            return TrueType.parse(face.family(), in.readAllBytes());
        }
    }
}
