package org.colophon.render.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrueTypeTest {

    private final TinyFont font = new TinyFont();

    private static void rejects(byte[] file, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrueType.parse("Tiny", file))
                .withMessageStartingWith("the typeface Tiny cannot be used: ")
                .withMessageContaining(reason);
    }

    @Test
    void readsGlyphsAndWidths() {
        TrueType face = font.parsed();
        assertThat(face.unitsPerEm()).isEqualTo(TinyFont.EM);
        assertThat(face.glyph('丨')).isEqualTo(2);
        assertThat(face.glyph('三')).isZero();
        assertThat(face.advance(2)).isEqualTo(900);
        assertThat(face.extent(2)).isEqualTo(new TrueType.Extent(400, 600));
        assertThat(face.extent(0).isEmpty()).isTrue();
    }

    @Test
    void rejectsOtherKindsOfFiles() {
        rejects("OTTO and more than twelve bytes".getBytes(StandardCharsets.US_ASCII), "CFF outlines");
        rejects(new byte[0], "not a TrueType file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"glyf", "loca", "head", "hhea", "hmtx", "maxp", "cmap", "OS/2"})
    void rejectsMissingTables(String tag) {
        font.tables.remove(tag);
        rejects(font.file(), "its table " + tag + " is missing");
    }

    @Test
    void rejectsTablesOutsideOfTheFile() {
        byte[] file = font.file();
        rejects(Arrays.copyOf(file, file.length - 64), "lies outside the file");
        rejects(Arrays.copyOf(file, 20), "ends within its directory");
    }

    @Test
    void rejectsTablesThatAreTooShort() {
        font.tables.put("hmtx", new byte[12]);
        rejects(font.file(), "its table hmtx is too short");
        TinyFont other = new TinyFont();
        other.tables.put("loca", new byte[16]);
        rejects(other.file(), "its table loca is too short");
    }

    @Test
    @DisplayName("rejects a typeface whose character map ends within its groups")
    void rejectsDamagedMap() {
        font.tables.put("cmap", Arrays.copyOf(TinyFont.map('一', 1), 20));
        font.tables.remove("post");
        byte[] file = font.file();
        rejects(file, "damaged");
    }

    @Test
    @DisplayName("finds no glyph for a character whose number is beyond the last glyph")
    void ignoresGlyphsThatDoNotExist() {
        font.tables.put("cmap", TinyFont.map('一', 1, '丨', 4));
        assertThat(font.parsed().glyph('一')).isEqualTo(1);
        assertThat(font.parsed().glyph('丨')).isZero();
    }

    @Test
    void rejectsOutlinesOutsideOfTheirTable() {
        font.tables.put("loca", TinyFont.longs(0, 0, 12, 24, 4_000));
        TrueType face = font.parsed();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FontSubset.forWeb(face, new int[] {'十'}, java.util.Map.of()))
                .withMessage("the outline of glyph 3 lies outside its table");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0002, 0x0100, 0x0200, 0x0102})
    @DisplayName("rejects a typeface whose owner forbids to embed it or a part of it")
    void rejectsForbiddenFaces(int rights) {
        rejects(font.rights(rights).file(), "its owner forbids");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0000, 0x0004, 0x0008, 0x000A})
    @DisplayName("accepts a typeface if the most permissive of its rights allows to embed it")
    void acceptsPermittedFaces(int rights) {
        assertThat(font.rights(rights).parsed().glyph('一')).isEqualTo(1);
    }

    @Test
    @DisplayName("A damaged table of substitutions is refused when it is asked for")
    void damagedSubstitutionsAreRefused() {
        font.tables.put("GSUB", new byte[] {0, 1, 0, 0, 0, 0, 0x7F, (byte) 0xFF, 0x7F, (byte) 0xFF});
        TrueType face = font.parsed();
        assertThat(face.with(List.of())).isSameAs(face);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> face.with(List.of("smcp")))
                .withMessageContaining("GSUB");
    }

    @Test
    void aTypefaceWithoutSubstitutionsKeepsItsGlyphs() {
        assertThat(font.parsed().with(List.of("smcp", "onum")).glyph('丨')).isEqualTo(2);
    }
}
