package org.colophon.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.colophon.style.Composing;
import org.colophon.style.TextAlign;
import org.colophon.style.WritingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order in which the glyphs of a line of both directions are seen (UAX 9). */
class DirectionTest {

    private static final Composing FROM_RIGHT = Bench.MAINLAND.with(WritingMode.RIGHT_TO_LEFT);
    private static final String[] PIECES = {"אב", "שלום", " ", "abc", "12", "3.5", "(", ")", ", ", "word ", "א-ב"};

    /** The glyphs from left to right. */
    private static String seen(SetLine line, boolean fromRight) {
        List<Integer> glyphs = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            glyphs.add(i);
        }
        Comparator<Integer> order = Comparator.comparing(line::place);
        glyphs.sort(fromRight ? order.reversed() : order);
        StringBuilder seen = new StringBuilder();
        glyphs.forEach(glyph -> seen.appendCodePoint(line.point(glyph)));
        return seen.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "abc, abc",
        "אבג, גבא",
        "אב 12 גד, דג 12 בא",
        "אב abc גד, דג abc בא",
        "אב (12) גד, דג )12( בא",
        "abc אבג def, abc גבא def",
        "abc אב 12, abc 12 בא",
    })
    @DisplayName("runs of the other direction are turned")
    void turnsRuns(String text, String seen) {
        assertThat(seen(Bench.line(text), false)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"אבג, גבא", "abc, abc", "abc אב, בא abc", "12 אב, בא 12"})
    @DisplayName("a page from right to left begins with the first word at the right")
    void beginsAtTheRight(String text, String seen) {
        assertThat(seen(Bench.line(text, FROM_RIGHT), true)).isEqualTo(seen);
    }

    @Test
    @DisplayName("a paragraph from right to left ends its last line at the right margin")
    void alignsRight() {
        SetLine last = Bench.set("שלום שלום שלום", Bench.ragged(20)).getLast();
        assertThat(last.far(0, last.size())).isEqualTo(20 * Bench.EM);
        assertThat(last.near(0, last.size())).isGreaterThan(10 * Bench.EM);
    }

    @Test
    @DisplayName("in any text letters share no place and are inside the measure")
    void keepsGlyphsApart() {
        Random random = new Random(11);
        int lines = 0;
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            Composing composing = random.nextBoolean() ? FROM_RIGHT : Bench.MAINLAND;
            TextAlign align = TextAlign.values()[random.nextInt(TextAlign.values().length)];
            Setting setting = new Setting(
                    Measures.of(12 * Bench.EM), random.nextInt(3) * Bench.EM, align, composing, Setting.Keeping.TEXT);
            for (SetLine line : Bench.set(text.toString(), setting)) {
                check(round + ": " + text, line);
                lines++;
            }
        }
        assertThat(lines).isGreaterThan(800);
    }

    private static void check(String where, SetLine line) {
        List<int[]> bodies = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (line.point(i) != ' ') {
                bodies.add(new int[] {line.near(i, i + 1), line.far(i, i + 1)});
            }
        }
        bodies.sort(Comparator.comparingInt(body -> body[0]));
        for (int i = 0; i < bodies.size(); i++) {
            assertThat(bodies.get(i)[0]).as(where).isBetween(-1, 12 * Bench.EM);
            assertThat(bodies.get(i)[1]).as(where).isLessThanOrEqualTo(12 * Bench.EM + 1);
            if (i > 0) {
                assertThat(bodies.get(i)[0]).as(where).isGreaterThanOrEqualTo(bodies.get(i - 1)[1] - 1);
            }
        }
    }
}
