package org.colophon.render.html.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colophon.style.Ink;
import org.colophon.style.Look;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContrastTest {

    /** The darkest light paper of the sheet, that of boxes. */
    private static final int LIGHT = 0xF4F1EA;

    static List<String> names() {
        return Look.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("The colours of every look can be read on light and on dark paper")
    void looks(String name) {
        Ink accent = Look.named(name).accent();
        assertThat(Contrast.of(accent.rgb(), LIGHT)).isGreaterThanOrEqualTo(Contrast.ENOUGH);
        assertThat(Contrast.of(Contrast.onDark(accent), Contrast.DARK)).isGreaterThanOrEqualTo(Contrast.ENOUGH);
    }

    @Test
    @DisplayName("A pale colour would not pass")
    void pale() {
        assertThat(Contrast.of(new Ink("pale", 0, 20, 20, 0).rgb(), LIGHT)).isLessThan(Contrast.ENOUGH);
        assertThat(Contrast.of(0, 0xFFFFFF)).isEqualTo(21);
    }
}
