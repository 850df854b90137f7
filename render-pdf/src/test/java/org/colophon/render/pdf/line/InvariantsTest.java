package org.colophon.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.colophon.style.LineBreaking;
import org.colophon.style.PunctuationScheme;
import org.colophon.style.Region;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rules for tokens at the end of a line. Each is swept over all phases of five measures. A census counts the cases, so
 * that no rule passes without any, and a control fails if the rule is switched off.
 */
class InvariantsTest {

    private static final int PHASES = 106;

    @Test
    @DisplayName("the sweep meets every phase, and divides tokens that may be divided")
    void sweepsEveryPhase() {
        List<Sweep.Phase> phases = Sweep.of("灯火通明");
        assertThat(phases).hasSize(PHASES);
        assertThat(phases.stream().filter(phase -> !phase.isWhole()).count()).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"——", "……"})
    @DisplayName("under the strict profile, dashes and ellipses begin no line")
    void obeysStrictProfile(String token) {
        assertThat(Sweep.of(token, Bench.MAINLAND.with(LineBreaking.STRICT)))
                .hasSize(PHASES)
                .noneMatch(Sweep.Phase::beginsALine);
        assertThat(Sweep.of(token).stream().filter(Sweep.Phase::beginsALine).count())
                .as("under gb they may")
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "25.9%,500",
        "37℃,500",
        "18‰,500",
        "￥1024,500",
        "12345678,500",
        "12345678901234,500",
        "1234567890123456,500",
        "123456789012345678901234,500",
        "１２３４５６７８,1000",
        "——,1000",
        "……,1000"
    })
    @DisplayName("tokens stay on one line, and no room is added inside them")
    void keepsTokensSolid(String token, int step) {
        List<Sweep.Phase> phases = Sweep.of(token);
        assertThat(phases).hasSize(PHASES).allMatch(Sweep.Phase::isWhole);
        // The first of ￥1024 is as wide as its glyph.
        assertThat(phases)
                .allSatisfy(phase -> assertThat(phase.steps()
                                .subList(
                                        token.startsWith("￥") ? 1 : 0,
                                        phase.steps().size()))
                        .allMatch(found -> Math.abs(found - step) <= 1));
        assertThat(phases.stream()
                        .filter(phase -> phase.lines().stream().anyMatch(line -> line.spacing() > 0))
                        .count())
                .as("some were spaced out because of it")
                .isPositive();
    }

    @Test
    void keepsPairsOfMarks() {
        List<Sweep.Phase> phases = Sweep.of("？！");
        assertThat(phases)
                .hasSize(PHASES)
                .allMatch(Sweep.Phase::isWhole)
                .allSatisfy(phase -> assertThat(phase.steps()).containsExactly(500));
        assertThat(phases.stream().filter(Sweep.Phase::endsALine).count()).isPositive();
        assertThat(Sweep.of("？灯")).anyMatch(phase -> !phase.isWhole());
    }

    @ParameterizedTest
    @ValueSource(strings = {"，", "。", "”", "》", "）", "；"})
    void aMarkThatEndsAFullLineTakesHalfAnEm(String mark) {
        List<Sweep.Phase> ending = Sweep.of(mark).stream().filter(Sweep.Phase::endsALine).toList();
        assertThat(ending)
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(phase -> assertThat(phase.line().place(phase.line().size() - 1))
                        .isEqualTo(phase.ems() * Bench.EM - Bench.EM / 2));
        List<Sweep.Phase> plain = Sweep.of(mark, Bench.MAINLAND.with(PunctuationScheme.PLAIN)).stream()
                .filter(Sweep.Phase::endsALine)
                .toList();
        assertThat(plain)
                .isNotEmpty()
                .allSatisfy(phase -> assertThat(phase.line().place(phase.line().size() - 1))
                        .isLessThan(phase.ems() * Bench.EM - Bench.EM / 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "《", "（"})
    void alignsOpeningMarks(String mark) {
        List<Sweep.Phase> beginning = Sweep.of(mark).stream().filter(Sweep.Phase::beginsALine).toList();
        assertThat(beginning)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(phase -> assertThat(phase.line().place(0)).isEqualTo(-Bench.EM / 2));
        List<Sweep.Phase> plain = Sweep.of(mark, Bench.MAINLAND.with(PunctuationScheme.PLAIN)).stream()
                .filter(Sweep.Phase::beginsALine)
                .toList();
        assertThat(plain).isNotEmpty().allSatisfy(phase -> assertThat(phase.line().place(0)).isZero());
    }

    @ParameterizedTest
    @CsvSource({"·,500", "～,1000", "／,1000"})
    void keepsRoomOfMiddleMarks(String mark, int room) {
        List<Sweep.Phase> phases = Sweep.of("灯" + mark + "火").stream().filter(Sweep.Phase::isWhole).toList();
        assertThat(phases).hasSizeGreaterThan(60).allSatisfy(phase -> {
            int both = phase.steps().stream().mapToInt(Integer::intValue).sum() - 1000;
            assertThat(both).isBetween(room - 1, room + 1);
        });
        assertThat(Sweep.of("灯，火").stream()
                        .filter(Sweep.Phase::isWhole)
                        .anyMatch(phase -> phase.steps().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()
                                != 2000))
                .as("a comma does not")
                .isTrue();
    }

    /** The amount that a step of squeezing has given, of its most, for every amount that is taken from a line. */
    @Test
    void squeezesStepByStep() {
        String text = "灯）灯，灯A灯。灯火灯火";
        int[][] rooms = {{1, 1000, 500}, {3, 1000, 500}, {4, 1250, 1125}, {7, 1000, 500}};
        int between = 0;
        for (int less = 0; less <= 1_700; less += 25) {
            SetLine line = JustificationTest.forced(text, less);
            for (int step = 1; step < rooms.length; step++) {
                boolean begun = JustificationTest.room(line, rooms[step][0]) < rooms[step][1] - 1;
                boolean before = JustificationTest.room(line, rooms[step - 1][0]) <= rooms[step - 1][2] + 1;
                assertThat(!begun || before).as(less + " taken, step " + step).isTrue();
                between += begun ? 1 : 0;
            }
        }
        assertThat(between).isGreaterThan(60);
    }

    @Test
    void spacesOutStepByStep() {
        String text = "灯火AB CD灯火灯火";
        int even = 0;
        for (int more = 0; more <= 900; more += 15) {
            SetLine line = JustificationTest.forced(text, -more);
            int gap = JustificationTest.room(line, 1);
            int han = JustificationTest.room(line, 0);
            assertThat(han == 1000 || gap >= 1332).as(more + " put in").isTrue();
            even += han > 1000 ? 1 : 0;
        }
        assertThat(even).isGreaterThan(10);
    }

    @Test
    @DisplayName("in Taiwan, marks in the middle always take an em, and quotes close up")
    void obeysTaiwanRules() {
        for (String mark : List.of("？", "！", "。", "，")) {
            List<Sweep.Phase> phases = Sweep.of("燈" + mark + "火", Region.TAIWAN.composing()).stream()
                    .filter(Sweep.Phase::isWhole)
                    .toList();
            assertThat(phases)
                    .hasSizeGreaterThan(60)
                    .allMatch(phase ->
                            phase.steps().getFirst() >= 1000 && phase.steps().get(1) >= 1000);
        }
        assertThat(Bench.step(Bench.line("「『燈』」", Region.TAIWAN.composing()), 0)).isEqualTo(50);
        assertThat(IntStream.range(0, 3)
                        .map(i -> Bench.step(Bench.line("灯，“灯", Bench.MAINLAND), i))
                        .min()
                        .orElseThrow())
                .isLessThan(100);
    }
}
