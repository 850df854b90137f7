package org.colophon.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colophon.render.pdf.Clreq;
import org.colophon.style.Region;
import org.colophon.style.TextAlign;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The order in which room is taken from a line and added to it (CLREQ, procedures). One line is forced to a length. */
class JustificationTest {

    /** A line of one em's thousandths more or less than it is long. */
    static SetLine forced(String text, int less) {
        int natural = Bench.line(text).extent();
        TypedText typed = Bench.text(text + "\n灯");
        // The line is followed by another, so that it is full; it cannot end anywhere else.
        Setting setting = new Setting(
                Measures.of(natural - less * Bench.EM / 1000),
                0,
                TextAlign.JUSTIFY,
                Region.MAINLAND.composing(),
                Setting.Keeping.TEXT);
        return only(typed, setting);
    }

    private static SetLine only(TypedText text, Setting setting) {
        Items items = new Items();
        new Itemizer(items, Bench.METRICS).itemise(text, setting);
        new BreakRules(items).find(Profile.of(setting.composing().lineBreaking()));
        LineFit fit = new LineFit(items);
        fit.begin(setting);
        int end = items.size - 2;
        items.forced[items.size - 1] = false;
        return new Justifier(items, Bench.METRICS, fit).set(0, end, 0, setting, new GlyphRow(end));
    }

    static int room(SetLine line, int glyph) {
        return Math.round((line.place(glyph + 1) - line.place(glyph)) * 1000f / Bench.EM);
    }

    @Test
    @Clreq({"procedures_for_inter-character_spacing_reduction", "reduction_and_expansion_of_inter-character_spacing"})
    @DisplayName("squeezes brackets, then commas, then mixed gaps, then full stops")
    void squeezesInOrder() {
        String text = "灯）灯，灯A灯。灯火灯火";
        SetLine natural = forced(text, 0);
        assertThat(room(natural, 1)).isEqualTo(1000);
        SetLine brackets = forced(text, 300);
        assertThat(room(brackets, 1)).isEqualTo(700);
        assertThat(room(brackets, 3)).isEqualTo(1000);
        SetLine commas = forced(text, 800);
        assertThat(room(commas, 1)).isEqualTo(500);
        assertThat(room(commas, 3)).isEqualTo(700);
        assertThat(room(commas, 4)).isEqualTo(1250);
        SetLine gaps = forced(text, 1_100);
        assertThat(room(gaps, 3)).isEqualTo(500);
        assertThat(room(gaps, 4)).isEqualTo(1200);
        assertThat(room(gaps, 5)).isEqualTo(700);
        assertThat(room(gaps, 7)).isEqualTo(1000);
        SetLine stops = forced(text, 1_500);
        assertThat(room(stops, 4)).isEqualTo(1125);
        assertThat(room(stops, 7)).isEqualTo(750);
        for (SetLine line : List.of(natural, brackets, commas, gaps, stops)) {
            assertThat(room(line, 9)).as("Han are never squeezed").isEqualTo(1000);
        }
    }

    @Test
    void wordSpacesGiveWayFirstDownToAQuarterEm() {
        SetLine line = forced("灯）AB CD灯火", 200);
        assertThat(room(line, 1)).isEqualTo(1000);
        assertThat(Math.round((line.place(5) - line.place(4)) * 1000f / Bench.EM)).isEqualTo(300);
    }

    @Test
    @Clreq("procedures_for_inter-character_spacing_reduction")
    void membersOfOneStepGiveTheSame() {
        SetLine line = forced("灯，灯，灯，灯，灯", 1_000);
        for (int comma = 1; comma < 8; comma += 2) {
            assertThat(room(line, comma)).isEqualTo(750);
        }
    }

    @Test
    @Clreq({"procedures_for_inter-character_space_expansion", "even_inter_character_spacing"})
    @DisplayName("stretches word spaces, then mixed gaps, then all gaps alike")
    void stretchesInOrder() {
        SetLine spaces = forced("灯AB CD灯火灯火", -50);
        assertThat(room(spaces, 8)).isEqualTo(1000);
        String text = "灯A灯火灯火";
        SetLine gaps = forced(text, -100);
        assertThat(room(gaps, 0)).isEqualTo(1300);
        assertThat(room(gaps, 2)).isEqualTo(1000);
        SetLine all = forced(text, -(2 * 83 + 500));
        assertThat(room(all, 0)).isBetween(1_432, 1_434);
        assertThat(room(all, 2)).isEqualTo(room(all, 3)).isBetween(1_099, 1_101);
        assertThat(all.spacing()).isBetween(99, 101);
    }

    @Test
    void stretchesWordSpacesFirst() {
        String text = "灯AB CD灯火灯火";
        SetLine line = forced(text, -2_000);
        assertThat(room(line, 8)).as("between Han").isEqualTo(1060);
        assertThat(line.spacing()).isEqualTo(60);
        assertThat(line.looseness()).isGreaterThan(200);
        assertThat(room(line, 3)).as("between words").isGreaterThan(1_500);
        // Where no two Han meet, words take it all: there is nothing else to be even with.
        SetLine lone = forced("灯AB CD", -1_000);
        assertThat(lone.spacing()).isZero();
        assertThat(room(lone, 0)).isEqualTo(1_333);
        // Without words all gaps are alike.
        SetLine han = forced("灯火灯火灯", -1_000);
        assertThat(han.spacing()).isEqualTo(han.looseness()).isEqualTo(250);
    }

    @Test
    @DisplayName("in loose lines, marks take room first, at most a quarter em each")
    void stretchesMarksByAQuarterEm() {
        SetLine even = forced("灯火，灯火灯", -500);
        assertThat(room(even, 0)).isEqualTo(room(even, 3)).isEqualTo(1_100);
        SetLine marks = forced("灯火，灯火灯", -800);
        assertThat(room(marks, 0)).isEqualTo(room(marks, 3)).isEqualTo(1_115);
        assertThat(room(marks, 2)).isGreaterThan(1_200);
        SetLine most = forced("灯火，灯火灯", -3_000);
        assertThat(room(most, 2)).isEqualTo(room(most, 0) + 250);
        assertThat(most.looseness()).isEqualTo(600);
    }

    @Test
    @Clreq("procedures_for_inter-character_space_expansion")
    @DisplayName("adds no room inside words, numbers, dashes, ellipses and adjacent marks")
    void keepsWordsSolid() {
        SetLine line = forced("灯——灯……灯2018灯，“灯”火37%", -2_000);
        assertThat(room(line, 1)).isEqualTo(1000);
        assertThat(room(line, 4)).isEqualTo(1000);
        assertThat(room(line, 7)).isEqualTo(500);
        assertThat(room(line, 12)).isEqualTo(500);
        assertThat(room(line, 0)).isGreaterThan(1000);
    }

    @Test
    @Clreq({"necessity_for_line_adjustment", "principles_of_arrangement_of_han_characters"})
    @DisplayName("lines of Han alone are set solid, others end exactly at the measure")
    void setsHanSolid() {
        for (SetLine line : Bench.set("灯".repeat(100), Bench.justified(14))) {
            for (int i = 0; i + 1 < line.size(); i++) {
                assertThat(line.place(i + 1) - line.place(i)).isEqualTo(Bench.EM);
            }
        }
        List<SetLine> mixed = Bench.set("灯火GDP占37%，".repeat(30), Bench.justified(17));
        assertThat(mixed).hasSizeGreaterThan(10);
        for (SetLine line : mixed.subList(0, mixed.size() - 1)) {
            assertThat(line.extent()).isEqualTo(17 * Bench.EM);
        }
    }

    @Test
    void spreadsRemainders() {
        SetLine line = forced("灯火灯火灯火灯火", -7);
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int i = 0; i + 1 < line.size(); i++) {
            least = Math.min(least, line.place(i + 1) - line.place(i));
            most = Math.max(most, line.place(i + 1) - line.place(i));
        }
        assertThat(most - least).isLessThanOrEqualTo(1);
        assertThat(line.extent()).isEqualTo(8 * Bench.EM + 7 * Bench.EM / 1000);
    }

    @Test
    @Clreq("increased_inter_character_spacing")
    @DisplayName("a spaced headline has room between characters, but not inside words and dashes")
    void spacesHeadlines() {
        SetLine line = Bench.set("灯火——AB", Bench.ragged(40).spacedOut(250)).getFirst();
        assertThat(room(line, 0)).isEqualTo(1_250);
        assertThat(room(line, 2)).isEqualTo(1_000);
        assertThat(room(line, 4)).isEqualTo(500);
        assertThat(room(Bench.line("灯火"), 0)).isEqualTo(1_000);
        assertThat(line.place(0)).isZero();
    }

    @Test
    void aParagraphIsSqueezedBeforeItIsPushedOut() {
        // A comma is the thirteenth in a line of twelve: the comma before it gives half an em, and it comes in.
        List<SetLine> lines = Bench.set("灯灯灯，灯灯灯灯灯灯灯灯，灯灯灯灯灯灯灯灯灯灯", Bench.justified(14));
        assertThat(lines.getFirst().size()).isEqualTo(13);
    }
}
