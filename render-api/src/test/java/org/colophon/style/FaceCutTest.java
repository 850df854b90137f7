package org.colophon.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceCutTest {

    @ParameterizedTest
    @CsvSource({
        "SONG, REGULAR, HAN, song-regular",
        "KAI, REGULAR, HAN, kai-regular",
        "SONG, BOLD, ALPHABETIC, serif-bold",
        "KAI, REGULAR, ALPHABETIC, serif-italic",
        "KAI, BOLD, ALPHABETIC, serif-bold-italic",
        "FANGSONG, REGULAR, ALPHABETIC, serif-regular",
        "HEI, REGULAR, ALPHABETIC, sans-regular",
        "MONO, BOLD, ALPHABETIC, mono-bold"
    })
    void aClassMeansACutOfTheLetters(Typeface face, Weight weight, Lettering lettering, String name) {
        FaceCut cut = FaceCut.of(face, weight, lettering);
        assertThat(cut.name()).isEqualTo(name);
        assertThat(FaceCut.named(name)).contains(cut);
    }

    @Test
    void knowsNoOtherNames() {
        assertThat(FaceCut.named("kai-italic")).isEmpty();
        assertThat(FaceCut.named("serif")).isEmpty();
        assertThat(FaceCut.names()).startsWith("fangsong-bold, fangsong-regular, hei-bold")
                .contains("serif-bold-italic");
    }

    @Test
    @DisplayName("The class counts before the slant and the slant before the weight")
    void classThenSlantThenWeight() {
        FaceCut serif = FaceCut.of(Typeface.SONG, Weight.REGULAR, Lettering.ALPHABETIC);
        assertThat(serif.distance(serif)).isZero();
        assertThat(serif.distance(serif.in(Weight.BOLD))).isLessThan(serif.distance(serif.in(Slant.ITALIC)));
        assertThat(serif.distance(serif.in(Weight.BOLD).in(Slant.ITALIC)))
                .isLessThan(serif.distance(serif.in(Typeface.HEI)));
    }

    @ParameterizedTest
    @CsvSource({"zh-Hant-TW, HAN", "ja, HAN", "ko, HAN", "en-GB, ALPHABETIC", "ru, ALPHABETIC", "he, ALPHABETIC"})
    void aLanguageHasALettering(String tag, Lettering lettering) {
        assertThat(Lettering.of(Locale.forLanguageTag(tag))).isEqualTo(lettering);
    }
}
