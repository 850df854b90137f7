package org.colophon.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.colophon.model.RecordValues;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A method named after a component of a style changes that one and keeps all others. */
class StyleCopiesTest {

    static Stream<Class<?>> records() throws Exception {
        // A page whose lengths are all equal has no type area.
        return RecordValues.records(PrintStyle.class).stream()
                .filter(each -> !RecordValues.withers(each).isEmpty() && each != Layouts.class
                        && each != PageLayout.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void keepsTheOthers(Class<?> type) throws ReflectiveOperationException {
        assertThat(RecordValues.faults(type)).isEmpty();
    }
}
