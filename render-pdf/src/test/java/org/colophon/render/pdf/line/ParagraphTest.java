package org.colophon.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.colophon.render.pdf.Clreq;
import org.colophon.style.TextAlign;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shape of paragraphs. */
class ParagraphTest {

    private static final String TEXT =
            "湖面起了风，渔船一只接一只地回来；岸上的灯亮了，“像一串没有穿好的珠子”，老人这样说。那是2018年，PPP方式占37%，《湖上的灯》刚刚写完，后来谁也没有再提起。".repeat(2);

    @Test
    @Clreq({"first_line_indents", "line_start_indent_of_paragraphs"})
    void theFirstLineIsIndentedAndTheOthersAreNot() {
        List<SetLine> lines = Bench.set("灯".repeat(40), Bench.justified(14));
        assertThat(lines).extracting(line -> line.place(0)).containsExactly(2 * Bench.EM, 0, 0);
        assertThat(lines).extracting(SetLine::size).containsExactly(12, 14, 14);
    }

    @Test
    @Clreq("adjustments_of_orphans_and_widows")
    void avoidsLinesOfOneCharacter() {
        int mended = 0;
        for (int length = 13; length < 140; length++) {
            List<SetLine> lines = Bench.set("灯".repeat(length) + "。", Bench.justified(14));
            SetLine last = lines.getLast();
            assertThat(last.size()).as("length " + length).isGreaterThan(2);
            mended += last.size() == 3 ? 1 : 0;
        }
        assertThat(mended).isGreaterThan(5);
    }

    @Test
    @DisplayName("a mark that ends a paragraph hangs, where two lines would be pulled apart for it")
    void hangsTheLastMark() {
        List<SetLine> lines = Bench.set("灯".repeat(12) + "。", Bench.justified(14));
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().extent()).isEqualTo(14 * Bench.EM + Bench.EM / 2);
        assertThat(Bench.set("灯".repeat(12) + "”", Bench.justified(14))).hasSize(2);
    }

    @Test
    @DisplayName("blanks that were typed before a paragraph are its indent")
    void dropsTypedIndents() {
        assertThat(Bench.text("\u3000\u3000灯火").withoutIndent().size()).isEqualTo(2);
        assertThat(Bench.text("\u3000").withoutIndent().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(TextAlign.class)
    @Clreq("ways_of_alignments")
    void linesStandAtTheStartTheMiddleOrTheEnd(TextAlign align) {
        SetLine line = Bench.set(
                        "灯火", new Setting(Measures.of(10 * Bench.EM), 0, align, Bench.MAINLAND, Setting.Keeping.TEXT))
                .getFirst();
        assertThat(line.place(0)).isEqualTo(switch (align) {
            case START, JUSTIFY -> 0;
            case CENTER -> 4 * Bench.EM;
            case END -> 8 * Bench.EM;
        });
    }

    @Test
    void shortensLinesBesidePictures() {
        int em = Bench.EM;
        Measures beside = Measures.of(new int[] {8 * em, 8 * em, 8 * em}, 17 * em);
        Setting setting = new Setting(beside, 2 * em, TextAlign.JUSTIFY, Bench.MAINLAND, Setting.Keeping.TEXT);
        List<SetLine> lines = Bench.set(TEXT, setting);
        assertThat(lines).hasSizeGreaterThan(6);
        for (int i = 0; i + 1 < lines.size(); i++) {
            assertThat(lines.get(i).extent()).isEqualTo(i < 3 ? 8 * em : 17 * em);
        }
        assertThat(Proofreader.faults(lines, setting)).isEmpty();
    }

    @Test
    @DisplayName("offers settings of one line fewer and more at a higher cost")
    void offersOtherLengths() {
        int shorter = 0;
        int longer = 0;
        for (int ems = 10; ems < 30; ems++) {
            Setting setting = Bench.justified(ems);
            ParagraphVariants variants = Bench.compositor().variants(Bench.text(TEXT), setting);
            assertThat(Bench.bars(variants.best().lines())).isEqualTo(Bench.bars(Bench.set(TEXT, setting)));
            if (variants.shorter() != null) {
                shorter++;
                assertThat(Objects.requireNonNull(variants.shorter()).cost()).isGreaterThan(variants.best().cost());
                assertThat(Proofreader.Check.FLUSH.faults(
                                Objects.requireNonNull(variants.shorter()).lines(), setting))
                        .isEmpty();
            }
            if (variants.longer() != null) {
                longer++;
                assertThat(Objects.requireNonNull(variants.longer()).cost()).isGreaterThan(variants.best().cost());
                assertThat(Bench.words(Objects.requireNonNull(variants.longer()).lines())).isEqualTo(TEXT);
            }
        }
        assertThat(shorter).isPositive();
        assertThat(longer).isGreaterThan(15);
    }

    @Test
    void theBestLinesAreCheaperThanAnyGreedyFilling() {
        // Filled line by line, the third line would be loose: the whole paragraph is weighed instead.
        List<SetLine> lines = Bench.set(TEXT, Bench.justified(13));
        assertThat(lines.stream().mapToInt(SetLine::spacing).max().orElseThrow()).isLessThanOrEqualTo(90);
    }

    @Test
    void keepsTypedLineEnds() {
        List<SetLine> lines = Bench.set("灯火\n湖面\n\n渔船", Bench.justified(14));
        assertThat(Bench.bars(lines)).isEqualTo("灯火|湖面||渔船");
        assertThat(lines.get(1).extent()).isEqualTo(2 * Bench.EM);
    }

    @Test
    @DisplayName("protected words are never divided, names only for a good line")
    void keepsProtectedWords() {
        Compositor compositor = new Compositor(Bench.METRICS, WordList.of(List.of("习近平总书记"), List.of("唐海强")));
        for (int phase = 0; phase < 20; phase++) {
            String text = "灯".repeat(phase) + "习近平总书记" + "灯".repeat(20);
            assertThat(Bench.bars(compositor.set(Bench.text(text), Bench.justified(13)))).contains("习近平总书记");
            Setting whole =
                    new Setting(Measures.of(13 * Bench.EM), 0, TextAlign.START, Bench.MAINLAND, Setting.Keeping.WHOLE);
            assertThat(Bench.bars(compositor.set(Bench.text("灯".repeat(phase) + "唐海强" + "灯".repeat(20)), whole)))
                    .contains("唐海强");
        }
    }
}
