package org.colophon.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.colophon.style.PunctuationScheme;
import org.colophon.style.TextAlign;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines without any font: Han and marks are one em wide, everything else half. */
class CompositorTest {

    private static final int EM = Bench.EM;
    private static final String TEXT =
            "湖面起了风，渔船一只接一只地回来；岸上的灯亮了，“像一串没有穿好的珠子”，老人这样说。（那是2018年，PPP方式占37%，《湖上的灯》刚刚写完……）后来——谁也没有再提起。";

    private static List<SetLine> set(String text, int ems, TextAlign align) {
        return Bench.set(text, new Setting(Measures.of(ems * EM), 2 * EM, align, Bench.MAINLAND, Setting.Keeping.TEXT));
    }

    private static String text(SetLine line) {
        return Bench.words(line);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 10, 13, 14, 17, 20, 27, 39})
    @DisplayName("no line begins or ends with a forbidden mark or is longer than its measure")
    void obeysLineEdgeRules(int ems) {
        // Fillers in front bring every place of the text to every place of a line.
        for (int filler = 0; filler < ems; filler++) {
            List<SetLine> lines = set("灯".repeat(filler) + TEXT, ems, TextAlign.JUSTIFY);
            assertThat(lines.stream().map(CompositorTest::text).collect(Collectors.joining()))
                    .isEqualTo("灯".repeat(filler) + TEXT);
            for (SetLine line : lines) {
                String words = text(line);
                assertThat(words).doesNotMatch("[，。；、：！？”’）》%].*").doesNotMatch(".*[“‘（《]");
                // The mark that ends a paragraph may hang.
                int hung = line == lines.getLast() ? EM / 2 : 0;
                assertThat(line.extent()).isLessThanOrEqualTo(ems * EM + hung + 1);
            }
            for (int i = 0; i + 1 < lines.size(); i++) {
                assertThat(lines.get(i).extent()).as(text(lines.get(i))).isEqualTo(ems * EM);
                String seam = text(lines.get(i)).substring(text(lines.get(i)).length() - 1)
                        + text(lines.get(i + 1)).charAt(0);
                assertThat(seam).isNotIn("——", "……").doesNotMatch("\\d[\\d%]").doesNotMatch("[A-Z][A-Z]");
            }
        }
    }

    @Test
    void indentsFirstLine() {
        List<SetLine> lines = set("灯".repeat(40), 14, TextAlign.JUSTIFY);
        assertThat(lines.get(0).place(0)).isEqualTo(2 * EM);
        assertThat(lines.get(1).place(0)).isZero();
        assertThat(lines.get(0).size()).isEqualTo(12);
        assertThat(lines.get(1).size()).isEqualTo(14);
    }

    @Test
    @DisplayName("a mark at the end of a line takes half an em, and an opening one is flush")
    void halvesMarksAtLineEnds() {
        SetLine end = set("灯".repeat(11) + "，" + "灯".repeat(20), 14, TextAlign.JUSTIFY).getFirst();
        assertThat(end.point(end.size() - 1)).isEqualTo('，');
        assertThat(end.extent()).isEqualTo(14 * EM);
        assertThat(end.place(end.size() - 1) + EM / 2).isEqualTo(14 * EM);
        SetLine start = set("灯".repeat(12) + "“灯" + "火".repeat(20), 14, TextAlign.JUSTIFY).get(1);
        assertThat(start.point(0)).isEqualTo('“');
        assertThat(start.place(0)).isEqualTo(-EM / 2);
    }

    @Test
    void twoMarksThatMeetTakeOneEmAndAHalf() {
        SetLine line = set("灯，“灯", 30, TextAlign.START).getFirst();
        assertThat(line.place(2) - line.place(1)).isEqualTo(EM / 2);
        assertThat(line.place(3) - line.place(2)).isEqualTo(EM);
    }

    @Test
    @DisplayName("a gap between Han and Latin replaces a typed blank; dates have none")
    void separatesHanAndLatin() {
        SetLine typed = set("灯PPP灯", 30, TextAlign.START).getFirst();
        SetLine blank = set("灯 PPP 灯", 30, TextAlign.START).getFirst();
        assertThat(typed.place(1) - typed.place(0)).isEqualTo(EM + EM / 4);
        assertThat(blank.extent()).isEqualTo(typed.extent());
        SetLine date = set("灯2018年", 30, TextAlign.START).getFirst();
        assertThat(date.place(1) - date.place(0)).isEqualTo(EM + EM / 8);
        assertThat(date.place(5) - date.place(4)).isEqualTo(EM / 2);
    }

    @Test
    void aDashIsDrawnAsOneStrokeOfTwoEms() {
        SetLine line = set("灯——灯", 30, TextAlign.START).getFirst();
        assertThat(line.place(2) - line.place(1)).isEqualTo(EM);
        assertThat(line.scale(1)).isEqualTo(1_000_000 / 890);
        assertThat(line.scale(0)).isEqualTo(1000);
    }

    @Test
    void onlyFullLinesAreStretchedAndAllGapsTheSame() {
        List<SetLine> lines = set("PPP方式很好地灯火通明照亮湖面上", 10, TextAlign.JUSTIFY);
        assertThat(lines.getLast().extent()).isLessThan(10 * EM);
        SetLine first = lines.getFirst();
        assertThat(first.place(1) - first.place(0)).isEqualTo(EM / 2);
    }

    @Test
    void aHeadlineBreaksBySenseAndNeverInsideQuotes() {
        Setting setting = new Setting(
                Measures.of(14 * EM),
                0,
                TextAlign.START,
                Bench.MAINLAND.with(PunctuationScheme.HALF),
                Setting.Keeping.WHOLE);
        List<SetLine> lines =
                Bench.compositor().headline(new TypedText().append("打造“天蓝水碧土净”的最美地级市", Bench.BODY), setting);
        assertThat(lines).extracting(CompositorTest::text).containsExactly("打造“天蓝水碧土净”的", "最美地级市");
        assertThat(Bench.compositor().headline(new TypedText(), setting)).isEmpty();
    }
}
