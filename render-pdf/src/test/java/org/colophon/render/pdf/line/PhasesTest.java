package org.colophon.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.colophon.render.pdf.Clreq;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every token after 0, 1, 2 … fillers, so that it meets every place of the line end. A census counts the tokens that
 * came out whole on one line, and guards see to it that lines did break beside them.
 */
class PhasesTest {

    private static final int[] MEASURES = {13, 14, 17, 20, 27};

    private static String fillers(int count) {
        return "渔船一只接一只地回来岸上灯亮了像串没有穿好珠子".repeat(3).substring(0, count);
    }

    /** Sets the token at every phase of a measure; gives how many broke a line inside the token. */
    private static int broken(String token, int ems, List<String> faults) {
        int broken = 0;
        for (int phase = 0; phase <= ems + 2; phase++) {
            String text = fillers(ems + phase) + token + fillers(30);
            List<SetLine> lines = Bench.set(text, Bench.justified(ems));
            assertThat(lines.getLast().start() + lines.getLast().characters())
                    .isEqualTo(text.codePointCount(0, text.length()));
            faults.addAll(Proofreader.faults(lines, Bench.justified(ems)));
            int from = ems + phase;
            int to = from + token.codePointCount(0, token.length());
            boolean inside = lines.stream().anyMatch(line -> line.start() > from && line.start() < to);
            broken += inside ? 1 : 0;
        }
        return broken;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "37%",
                "25.9%",
                "1,234.56",
                "12:30",
                "37℃",
                "18‰",
                "￥1,024",
                "$99",
                "±5",
                "12345678",
                "12345678901234",
                "GDP",
                "Zhang",
                "——",
                "……",
                "？！",
                "！！！",
                "１２３"
            })
    @Clreq({"h-unbreakable_marks_punctuation", "h-digits_and_their_prefix_and_suffix"})
    void keepsTokensWhole(String token) {
        List<String> faults = new ArrayList<>();
        int phases = 0;
        for (int ems : MEASURES) {
            assertThat(broken(token, ems, faults)).as(token + " at " + ems).isZero();
            phases += ems + 3;
        }
        assertThat(phases).isGreaterThan(100);
        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("divides other tokens somewhere, so that the sweep proves something")
    void dividesOtherTokens() {
        assertThat(broken("灯火通明", 13, new ArrayList<>())).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "，",
                "。",
                "；",
                "：",
                "！",
                "？",
                "、",
                "》",
                "”",
                "）",
                "》，",
                "”。",
                "？”",
                "（灯）",
                "“灯”",
                "《灯》",
                "“《灯》”",
                "卡尔·马克思",
                "二〇～三〇",
                "京—沪",
                "公里/小时",
                "甲、乙、丙、丁",
                "灯，火；湖：面。"
            })
    @Clreq({"prohibition_rules_for_line_start_end", "h-pause-or-stop-punctuation-marks", "indication_punctuation_marks"
    })
    void keepsMarksOffLineEdges(String token) {
        List<String> faults = new ArrayList<>();
        for (int ems : MEASURES) {
            broken(token, ems, faults);
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018年", "25.9亿元", "3月", "5日", "20%", "20万人", "第19届"})
    void keepsUnitsInWideMeasures(String token) {
        List<String> faults = new ArrayList<>();
        for (int ems : new int[] {14, 17, 20, 27}) {
            assertThat(broken(token, ems, faults)).as(token + " at " + ems).isZero();
        }
        assertThat(broken(token, 13, faults))
                .as("narrower, they may be parted for a good line")
                .isGreaterThanOrEqualTo(0);
        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("a date is parted between its year, month and day at most")
    void datesPartBetweenTheirParts() {
        for (int ems : new int[] {14, 17, 20, 27}) {
            for (int phase = 0; phase < ems; phase++) {
                assertThat(bars(ems, phase)).doesNotContain("2|0", "20|1", "201|8", "8|年", "3|月", "5|日");
            }
        }
    }

    @Test
    @DisplayName("a line that a whole date would make looser than 0.12 em ends after the year")
    void endsALineAfterAYearRatherThanTearIt() {
        List<SetLine> lines = Bench.set("灯".repeat(7) + "自2027年1月1日起，" + "灯".repeat(20), Bench.justified(14));
        assertThat(Bench.bars(lines)).contains("自2027年|1月1日");
        assertThat(lines).allSatisfy(line -> assertThat(line.spacing()).isLessThanOrEqualTo(120));
    }

    @Test
    @DisplayName("divides dates in narrow measures for a good line, but never inside a number")
    void dividesDatesInNarrowMeasures() {
        assertThat(partedDates(13)).as("some are parted, or the sweep above proves nothing").isPositive();
        for (int phase = 0; phase < 13; phase++) {
            assertThat(bars(13, phase)).doesNotContain("2|0", "20|1", "201|8");
        }
    }

    /** Sets a date at every place of the line end; gives how often it was parted. */
    private static int partedDates(int ems) {
        int parted = 0;
        for (int phase = 0; phase < ems; phase++) {
            parted += bars(ems, phase).contains("2018年3月5日") ? 0 : 1;
        }
        return parted;
    }

    private static String bars(int ems, int phase) {
        return Bench.bars(Bench.set(fillers(ems + phase) + "2018年3月5日" + fillers(30), Bench.justified(ems)));
    }

    @Test
    @Clreq("h-annotation_marks")
    void aNoteMarkStaysWithTheCharacterThatItMarks() {
        for (int phase = 0; phase < 17; phase++) {
            TypedText text = new TypedText()
                    .append(fillers(13 + phase), Bench.BODY)
                    .append("①", Bench.BODY.shifted(38))
                    .append(fillers(20), Bench.BODY);
            for (SetLine line : Bench.compositor().set(text, Bench.justified(13))) {
                assertThat(line.point(0)).isNotEqualTo('①');
            }
        }
    }

    @Test
    void proseDenseInMarksHasNoFaultAtAnyMeasure() {
        String text =
                "湖面起了风，渔船一只接一只地回来；岸上的灯亮了，“像一串没有穿好的珠子”，老人这样说。（那是2018年，PPP方式占37%，《湖上的灯》刚刚写完……）后来——谁也没有再提起；"
                        + "“他说：‘走吧！’”——《归》、《去》。";
        List<String> faults = new ArrayList<>();
        for (int ems : MEASURES) {
            for (int phase = 0; phase < ems; phase++) {
                faults.addAll(Proofreader.faults(
                        Bench.set(fillers(phase) + text, Bench.justified(ems)), Bench.justified(ems)));
            }
        }
        assertThat(faults).isEmpty();
    }
}
