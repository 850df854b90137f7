package org.colophon.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are too long to be set at once are set in portions, whose beginnings are invisible. */
class PortionsTest {

    private static final int CHARACTERS = 100_000;
    private static final int EMS = 14;

    @ParameterizedTest
    @ValueSource(
            strings = {"灯", "湖面起了风，渔船一只接一只地回来；岸上的灯亮了。", "longword", "A line of plain words that goes on, and on. "})
    @DisplayName("every character is in one line, and every line is full")
    void fillsEveryLine(String unit) {
        String text = unit.repeat(CHARACTERS / unit.length()).strip();
        List<SetLine> lines = Bench.set(text, Bench.justified(EMS));
        assertThat(lines.stream()
                        .map(PortionsTest::characters)
                        .collect(Collectors.joining())
                        .replace(" ", ""))
                .isEqualTo(text.replace(" ", ""));
        assertThat(lines.getFirst().place(0)).isEqualTo(2 * Bench.EM);
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).place(0)).as("line " + i + " has no indent").isZero();
            assertThat(lines.get(i).start()).isGreaterThan(lines.get(i - 1).start());
            assertThat(lines.get(i).point(0)).isEqualTo(text.charAt(lines.get(i).start()));
            assertThat(lines.get(i - 1).extent())
                    .isLessThanOrEqualTo(EMS * Bench.EM)
                    .isGreaterThan((EMS - 4) * Bench.EM);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"灯", "longword ", "灯。"})
    void theirLengthIsThatOfAll(String unit) {
        String text = unit.repeat(CHARACTERS / unit.length());
        int one = Bench.compositor().extent(Bench.text(unit.repeat(100)), Bench.MAINLAND);
        // Within the edges of portions, and the most that a length is.
        assertThat(Bench.compositor().extent(Bench.text(text), Bench.MAINLAND))
                .isBetween((int) Math.min(1 << 28, one / 100L * (CHARACTERS / unit.length()) * 99 / 100), 1 << 28);
    }

    private static String characters(SetLine line) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < line.characters(); i++) {
            words.appendCodePoint(line.point(i));
        }
        return words.toString();
    }
}
