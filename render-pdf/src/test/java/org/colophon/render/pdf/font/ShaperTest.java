package org.colophon.render.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.colophon.render.font.ComposedGlyph;
import org.colophon.render.font.TrueType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The glyphs of words that are shaped. */
class ShaperTest {

    private static TrueType face(String resource) {
        try (InputStream in = Objects.requireNonNull(ShaperTest.class.getResourceAsStream(resource), resource)) {
            return TrueType.parse(resource, in.readAllBytes());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Cluster> shape(TrueType face, String word, boolean rightToLeft) {
        return Shaper.of(face).shape(word.codePoints().toArray(), rightToLeft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"m\u0300", "\u00EA\u030C", "q\u0323", "n\u0302", "v\u0307", "m\u0300\u0304"})
    @DisplayName("a mark is over the middle of its letter within .06 em, and clear of it")
    void centresMarks(String letter) {
        TrueType face = face("/liberation/LiberationSerif-Regular.ttf");
        List<Cluster> clusters = shape(face, letter, false);
        assertThat(clusters).hasSize(1);
        List<ComposedGlyph.Part> parts = clusters.getFirst().glyph().parts();
        TrueType.Box base = face.box(parts.getFirst().glyph());
        assertThat(parts).hasSize(letter.length());
        for (ComposedGlyph.Part part : parts.subList(1, parts.size())) {
            TrueType.Box mark = face.box(part.glyph()).moved(part.x(), part.y());
            int off = Math.abs(mark.left() + mark.right() - base.left() - base.right()) / 2;
            assertThat(off).isLessThanOrEqualTo(face.unitsPerEm() * 6 / 100);
            assertThat(mark.foot() >= base.top() || mark.top() <= base.foot()).isTrue();
        }
    }

    @Test
    @DisplayName("letters of Arabic are joined: alone they have other forms than in a word")
    void joinsLetters() {
        TrueType face = face("/org/colophon/render/pdf/scripts/arabic.ttf");
        ComposedGlyph alone = shape(face, "ب", true).getFirst().glyph();
        List<Cluster> word = shape(face, "ببب", true);
        assertThat(word).hasSize(3).extracting(Cluster::glyph).doesNotContain(alone).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("a joiner that is not printed separates letters of Arabic")
    void obeysJoiners() {
        TrueType face = face("/org/colophon/render/pdf/scripts/arabic.ttf");
        ComposedGlyph alone = shape(face, "ب", true).getFirst().glyph();
        assertThat(shape(face, "ب\u200Cب", true)).extracting(Cluster::glyph).contains(alone);
    }

    @Test
    @DisplayName("the vowel of a syllable of Devanagari is drawn before its consonant")
    void reordersVowels() {
        TrueType face = face("/org/colophon/render/pdf/scripts/devanagari.ttf");
        List<Cluster> clusters = shape(face, "\u0939\u093F", false);
        assertThat(clusters).hasSize(1);
        assertThat(clusters.getFirst().to()).isEqualTo(2);
        assertThat(clusters.getFirst().glyph().parts()).hasSize(2);
        assertThat(clusters.getFirst().glyph().parts().getLast().glyph()).isEqualTo(face.glyph(0x0939));
    }

    @Test
    @DisplayName("clusters hold every character of a word once")
    void coversWords() {
        TrueType face = face("/org/colophon/render/pdf/scripts/thai.ttf");
        List<Cluster> clusters = shape(face, "ที่นี่มีน้ำ", false);
        int at = 0;
        for (Cluster cluster : clusters) {
            assertThat(cluster.from()).isEqualTo(at);
            assertThat(cluster.to()).isGreaterThan(at);
            at = cluster.to();
        }
        assertThat(at).isEqualTo("ที่นี่มีน้ำ".length());
    }
}
