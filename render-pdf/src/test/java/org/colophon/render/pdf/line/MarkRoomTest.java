package org.colophon.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.colophon.render.pdf.Clreq;
import org.colophon.style.Composing;
import org.colophon.style.Hanging;
import org.colophon.style.ParagraphOpening;
import org.colophon.style.PunctuationScheme;
import org.colophon.style.Region;
import org.colophon.style.TextAlign;
import org.colophon.style.WritingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The room that marks take. Steps from glyph to glyph in hundredths of an em. */
class MarkRoomTest {

    private static Composing scheme(PunctuationScheme scheme) {
        return Bench.MAINLAND.with(scheme);
    }

    /** The room of everything between two Han, in hundredths of an em. */
    private static int room(String marks, Composing composing) {
        SetLine line = Bench.line("灯" + marks + "火", composing);
        return Math.round((line.place(line.size() - 1) - line.place(0)) * 100f / Bench.EM) - 100;
    }

    @ParameterizedTest
    @CsvSource({
        "，,FULL,100",
        "。,FULL,100",
        "“,FULL,100",
        "，,KAIMING,50",
        "：,KAIMING,50",
        "”,KAIMING,50",
        "。,KAIMING,100",
        "？,KAIMING,100",
        "，,HALF,50",
        "。,HALF,50",
        "（,HALF,50",
        "，,LINE_END_HALF,100",
        "，,PLAIN,100",
        "》。,KAIMING,150",
        "——,FULL,200",
        "……,FULL,200",
        "⸺,FULL,200",
        "——,HALF,200",
        "·,FULL,50",
        "～,FULL,100",
        "——,KAIMING,200",
        "￥,FULL,100"
    })
    @Clreq({"h-punctuation_adjustment_space", "glyphs_sizes_and_positions_in_character_faces_of_punctuation_marks"})
    void aSchemeSaysHowWideAMarkIs(String marks, PunctuationScheme scheme, int room) {
        assertThat(room(marks, scheme(scheme))).isEqualTo(room);
    }

    @ParameterizedTest
    @CsvSource({
        "，“,150",
        "”，,150",
        "》《,150",
        "（（,150",
        "））,150",
        "：“,150",
        "”。,150",
        "》、《,200",
        "”）。,200",
        "（）,200",
        "“》,200",
        "？！,100",
        "！！！,200",
        "！！！！,250"
    })
    @Clreq({"h-adjustment_of_adjacent_punctuation_marks", "exclamatory_question_marks"})
    void marksThatMeetCloseUp(String marks, int room) {
        assertThat(room(marks, Bench.MAINLAND)).isEqualTo(room);
        assertThat(room(marks, scheme(PunctuationScheme.PLAIN))).isEqualTo(100 * marks.length());
    }

    @Test
    void everyPairOfTheCssTestsHasItsWidth() throws IOException {
        List<String> rows = Corpus.lines("text-spacing-trim-pairs.tsv");
        int read = 0;
        for (String row : rows) {
            String[] cells = row.split("\t");
            if (cells[0].equals("first")) {
                continue;
            }
            read++;
            String pair = cells[5].replace("国", "");
            // The middle dot is an em wide where the pairs were measured: Japan.
            int room = room(pair, Region.JAPAN.composing());
            assertThat(room).as(row).isEqualTo(Math.round(Float.parseFloat(cells[4]) * 100));
        }
        assertThat(read).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({
        "TAIWAN,，“,150",
        "TAIWAN,，,100",
        "HONG_KONG,。,100",
        "TAIWAN,·,100",
        "JAPAN,・,100",
        "JAPAN,：,100",
        "JAPAN,。」,150",
        "MAINLAND,。」,150",
        "TAIWAN,。」,200"
    })
    @Clreq({"special_cases_in_TC_publications", "glyphs_sizes_and_positions_in_character_faces_of_punctuation_marks"})
    void aRegionSaysHowMarksStandInTheirCells(Region region, String marks, int room) {
        assertThat(room(marks, region.composing())).isEqualTo(room);
    }

    @Test
    @Clreq("h-pause-or-stop-punctuation-marks")
    void stopMarksInTheMiddleAreNotSqueezed() {
        String text = "灯火，灯火，灯火，灯火，灯火灯火灯火灯火灯火灯火灯火";
        SetLine taiwan = Bench.set(text, Bench.justified(13, Region.TAIWAN.composing())).getFirst();
        assertThat(Bench.step(taiwan, 2)).isGreaterThanOrEqualTo(100);
    }

    @Test
    @Clreq("h-compression_of_punctuation_marks_at_line_start")
    @DisplayName("marks at the edges of a line take half an em in every scheme but plain")
    void halvesMarksAtEdges() {
        String end = "灯".repeat(11) + "，" + "灯".repeat(20);
        SetLine half = Bench.set(end, Bench.justified(14, scheme(PunctuationScheme.LINE_END_HALF))).getFirst();
        assertThat(half.place(half.size() - 1) + Bench.EM / 2).isEqualTo(14 * Bench.EM);
        SetLine plain = Bench.set(end, Bench.justified(14, scheme(PunctuationScheme.PLAIN))).getFirst();
        assertThat(plain.place(plain.size() - 1) + Bench.EM).isEqualTo(14 * Bench.EM);
        String start = "灯".repeat(12) + "“灯" + "火".repeat(20);
        assertThat(Bench.set(start, Bench.justified(14)).get(1).place(0)).isEqualTo(-Bench.EM / 2);
        assertThat(Bench.set(start, Bench.justified(14, scheme(PunctuationScheme.PLAIN))).get(1).place(0)).isZero();
    }

    @Test
    @Clreq("h-compression_of_punctuation_marks_at_line_start")
    @DisplayName("an opening mark at the beginning of a paragraph keeps or gives up its blank by the style")
    void opensParagraphs() {
        assertThat(Bench.set("“灯火”", Bench.justified(14)).getFirst().place(0)).isEqualTo(2 * Bench.EM - Bench.EM / 2);
        Composing full = new Composing(
                Region.MAINLAND,
                Bench.MAINLAND.lineBreaking(),
                PunctuationScheme.FULL,
                Hanging.NONE,
                Bench.MAINLAND.gaps(),
                ParagraphOpening.FULL,
                Bench.MAINLAND.stress(),
                WritingMode.HORIZONTAL);
        assertThat(Bench.set("“灯火”", Bench.justified(14, full)).getFirst().place(0)).isEqualTo(2 * Bench.EM);
    }

    @Test
    @DisplayName("a narrow interpunct is in the middle of its half em, and at the edge at the end of a line")
    void placesInterpuncts() {
        Metrics narrow = new Metrics() {
            @Override
            public boolean hasFormsOf(Region region) {
                return true;
            }

            @Override
            public int face(Type type, int codePoint, boolean latin) {
                return 0;
            }

            @Override
            public int width(int face, int codePoint) {
                return codePoint == '·' ? 300 : 1000;
            }

            @Override
            public int face(Type type, int[] cluster) {
                return 0;
            }

            @Override
            public int[] shape(int face, int[] word, boolean rightToLeft) {
                return word.clone();
            }
        };
        SetLine middle = new Compositor(narrow, WordList.EMPTY).set(Bench.text("灯·火"), Bench.ragged(20)).getFirst();
        assertThat(middle.place(1)).isEqualTo(Bench.EM * 11 / 10);
        SetLine end = new Compositor(narrow, WordList.EMPTY)
                .set(Bench.text("灯".repeat(10) + "·" + "火".repeat(9)), Bench.justified(13))
                .getFirst();
        assertThat(end.point(end.size() - 1)).isEqualTo('·');
        assertThat(end.place(end.size() - 1) + Bench.EM * 3 / 10).isEqualTo(13 * Bench.EM);
    }

    @Test
    @Clreq("hanging_punctuation_marks_at_line_end")
    @DisplayName("one comma or full stop hangs if the style asks for it, and does not squeeze the text")
    void hangsOneStop() {
        String text = "灯".repeat(12) + "，" + "灯".repeat(20);
        SetLine hung = Bench.set(text, Bench.justified(14, Bench.MAINLAND.with(Hanging.STOPS))).getFirst();
        assertThat(hung.point(hung.size() - 1)).isEqualTo('，');
        assertThat(hung.place(hung.size() - 1)).isEqualTo(14 * Bench.EM);
        assertThat(Bench.step(hung, 0)).isEqualTo(100);
        for (SetLine line : Bench.set(text, Bench.justified(14))) {
            assertThat(line.extent()).isLessThanOrEqualTo(14 * Bench.EM);
        }
        // Two marks never hang together.
        SetLine two = Bench.set(
                        "灯".repeat(12) + "”，" + "灯".repeat(20), Bench.justified(14, Bench.MAINLAND.with(Hanging.STOPS)))
                .getFirst();
        assertThat(two.point(two.size() - 1) == '，' && two.place(two.size() - 2) >= 14 * Bench.EM).isFalse();
    }

    @Test
    @Clreq("indication_punctuation_marks")
    @DisplayName("quotes are Chinese beside Han, Latin among Latin letters, and both of a pair alike")
    void findsScriptOfQuotes() {
        SetLine chinese = Bench.line("说“PPP”好");
        assertThat(chinese.face(1)).isZero();
        assertThat(chinese.face(5)).isZero();
        SetLine latin = Bench.line("say “hi” to");
        assertThat(latin.face(4)).isEqualTo(1);
        assertThat(latin.face(7)).isEqualTo(1);
        SetLine inside = Bench.line("he said “灯” to me");
        assertThat(inside.face(8)).isEqualTo(inside.face(10));
        assertThat(Bench.line("“PPP is here”，他说").face(0)).isEqualTo(Bench.line("“PPP is here”，他说").face(12));
        assertThat(Bench.line("说don’t吧").face(4)).isEqualTo(1);
    }

    @Test
    @Clreq("science_and_technology_literature")
    void setsScientificStops() {
        assertThat(room("．", Bench.MAINLAND)).isEqualTo(100);
        assertThat(room("．”", Bench.MAINLAND)).isEqualTo(150);
        assertThat(Broken.bars("文．文", org.colophon.style.LineBreaking.GB)).isEqualTo("文．|文");
    }

    @Test
    void marksCloseUpAcrossRunsOfOtherTypes() {
        TypedText text =
                new TypedText().append("灯，", Bench.BODY).append("“火", Bench.BODY.in(org.colophon.style.Typeface.HEI));
        SetLine line = Bench.compositor().set(text, Bench.ragged(20)).getFirst();
        assertThat(Bench.step(line, 1)).isEqualTo(50);
        assertThat(Bench.compositor()
                        .set(
                                text,
                                new Setting(
                                        Measures.of(2 * Bench.EM),
                                        0,
                                        TextAlign.JUSTIFY,
                                        Bench.MAINLAND,
                                        Setting.Keeping.TEXT)))
                .extracting(Bench::words)
                .containsExactly("灯，", "“火");
    }
}
