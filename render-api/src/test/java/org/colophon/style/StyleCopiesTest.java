package org.colophon.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.model.RecordValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A method named after a component of a style changes that one and keeps all others. */
class StyleCopiesTest {

    static Stream<Class<?>> records() throws Exception {
        // A page whose lengths are all equal has no type area, and the ranges of a tier begin before they end.
        return RecordValues.records(PrintStyle.class).stream()
                .filter(each -> !RecordValues.withers(each).isEmpty() && each != Layouts.class
                        && each != PageLayout.class && each != HeadlineTier.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void keepsTheOthers(Class<?> type) throws ReflectiveOperationException {
        assertThat(RecordValues.faults(type)).isEmpty();
    }

    @Test
    void aTierKeepsTheOthers() {
        HeadlineTier tier = new HeadlineTier(2, 4, 50, 80, Optional.empty());
        assertThat(tier.withNarrowest(1)).isEqualTo(new HeadlineTier(1, 4, 50, 80, Optional.empty()));
        assertThat(tier.withWidest(5)).isEqualTo(new HeadlineTier(2, 5, 50, 80, Optional.empty()));
        assertThat(tier.withSmallest(40)).isEqualTo(new HeadlineTier(2, 4, 40, 80, Optional.empty()));
        assertThat(tier.withLargest(90)).isEqualTo(new HeadlineTier(2, 4, 50, 90, Optional.empty()));
        assertThat(tier.withFace(Optional.of(Typeface.HEI)))
                .isEqualTo(new HeadlineTier(2, 4, 50, 80, Optional.of(Typeface.HEI)));
    }
}
