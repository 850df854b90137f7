package org.colophon.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colophon.render.pdf.Clreq;
import org.colophon.style.Ink;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Items between lines: readings and glosses above their characters, emphasis dots below. */
class InterlinearTest {

    private static final Type SMALL = new Type(Bench.BODY.face(), Bench.BODY.weight(), Bench.EM / 2, 0, Ink.BLACK);

    private static List<SetLine> set(TypedText text, int ems) {
        return Bench.compositor().set(text, Bench.ragged(ems));
    }

    private static Beside.Reading reading(SetLine line, int number) {
        return (Beside.Reading) line.beside().get(number);
    }

    /** The middle of a reading; its glyphs are half an em wide on the bench, in type of half an em. */
    private static int middle(Beside.Reading reading) {
        return reading.line().place(0) + reading.line().size() * Bench.EM / 8;
    }

    @Test
    @Clreq({"h-indicating_pronunciation_for_chinese_characters", "overview_of_positioning_of_interlinear_annotations"})
    @DisplayName("a reading in half the size is above the middle of its characters")
    void centresReadings() {
        TypedText text = Bench.text("灯火").append(Bench.text("耒"), "lěi", SMALL).append("水", Bench.BODY);
        SetLine line = set(text, 20).getFirst();
        assertThat(line.beside()).hasSize(1);
        assertThat(Bench.words(reading(line, 0).line())).isEqualTo("lěi");
        assertThat(reading(line, 0).line().type(0).size()).isEqualTo(Bench.EM / 2);
        assertThat(middle(reading(line, 0))).isEqualTo(Bench.EM * 5 / 2);
        assertThat(reading(line, 0).rise()).isBetween(Bench.EM * 8 / 10, Bench.EM);
        assertThat(Bench.bars(set(text, 20))).isEqualTo("灯火耒水");
        // A plain text has nothing beside it.
        assertThat(Bench.line("灯火耒水").beside()).isEmpty();
    }

    @Test
    @Clreq("positioning_of_romanization")
    void makesRoomForLongSyllables() {
        TypedText text = new TypedText()
                .append(Bench.text("湘"), "xiang", SMALL)
                .append(Bench.text("江"), "jiang", SMALL)
                .append("灯", Bench.BODY);
        SetLine line = set(text, 20).getFirst();
        // Five letters are a quarter em longer than a Han, and a quarter of their own em keeps them apart.
        assertThat(Bench.step(line, 0)).isEqualTo(138);
        for (int i = 0; i < 2; i++) {
            assertThat(middle(reading(line, i)))
                    .isCloseTo(line.place(i) + Bench.EM / 2, org.assertj.core.data.Offset.offset(2));
        }
        int end = reading(line, 0).line().extent();
        assertThat(reading(line, 1).line().place(0) - end).isGreaterThanOrEqualTo(Bench.EM / 8 - 2);
        TypedText narrow = new TypedText().append(Bench.text("湘"), "xi", SMALL).append("江", Bench.BODY);
        assertThat(Bench.step(set(narrow, 20).getFirst(), 0)).isEqualTo(100);
    }

    @Test
    @Clreq({"h-indicating_meaning_or_other_information", "positioning_of_bilingual_annotations"})
    @DisplayName("a gloss is above the middle of its word, which is not divided")
    void centresGlosses() {
        int parted = 0;
        for (int phase = 0; phase < 13; phase++) {
            String before = "灯".repeat(6 + phase);
            TypedText text = Bench.text(before)
                    .append(Bench.text("灯塔看守"), "keeper", SMALL)
                    .append("火".repeat(20), Bench.BODY);
            List<SetLine> lines = set(text, 13);
            assertThat(Bench.bars(lines)).contains("灯塔看守");
            for (SetLine line : lines) {
                for (Beside beside : line.beside()) {
                    int first = before.length() - line.start();
                    assertThat(middle((Beside.Reading) beside)).isEqualTo(line.place(first) + 2 * Bench.EM);
                }
            }
            parted += Bench.bars(Bench.set(before + "灯塔看守" + "火".repeat(20), Bench.ragged(13)))
                            .contains("灯塔看守")
                    ? 0
                    : 1;
        }
        assertThat(parted).as("without a gloss the word is parted somewhere").isGreaterThan(2);
    }

    @Test
    @Clreq("positioning_of_zhuyin")
    @DisplayName("bopomofo is in a column right of its character, the tone right of the last letter")
    void setsBopomofo() {
        TypedText text = Bench.text("灯").append(Bench.text("湘"), "ㄒㄧㄤˋ", SMALL).append("火", Bench.BODY);
        SetLine line = set(text, 20).getFirst();
        assertThat(Bench.step(line, 1)).isEqualTo(150);
        assertThat(line.beside()).hasSize(4);
        for (int i = 0; i < 3; i++) {
            assertThat(reading(line, i).line().place(0)).isEqualTo(2 * Bench.EM);
            assertThat(reading(line, i).line().type(0).size()).isEqualTo(Bench.EM * 3 / 10);
        }
        assertThat(reading(line, 0).rise() - reading(line, 1).rise()).isEqualTo(Bench.EM * 3 / 10);
        assertThat(reading(line, 3).line().place(0)).isGreaterThan(2 * Bench.EM);
        assertThat(reading(line, 3).rise()).isGreaterThan(reading(line, 2).rise());
        // The neutral tone is above the first letter.
        SetLine neutral = set(new TypedText().append(Bench.text("的"), "˙ㄉㄜ", SMALL), 20).getFirst();
        assertThat(reading(neutral, 2).rise()).isGreaterThan(reading(neutral, 0).rise());
        // Latin letters are no bopomofo.
        assertThat(Bench.step(
                        set(new TypedText().append(Bench.text("湘"), "xi", SMALL).append("江", Bench.BODY), 20)
                                .getFirst(),
                        0))
                .isEqualTo(100);
    }

    @Test
    void bopomofoNeverBeginsALine() {
        for (int phase = 0; phase < 13; phase++) {
            TypedText text = Bench.text("灯".repeat(6 + phase))
                    .append(Bench.text("湘"), "ㄒㄧㄤ", SMALL)
                    .append("火".repeat(20), Bench.BODY);
            for (SetLine line : set(text, 13)) {
                for (Beside beside : line.beside()) {
                    assertThat(((Beside.Reading) beside).line().place(0))
                            .isBetween(Bench.EM, 13 * Bench.EM - Bench.EM / 2);
                }
            }
        }
    }

    @Test
    @Clreq("handling_interlinear_punctuation")
    @DisplayName("stressed characters have a dot below their middle, punctuation has none")
    void dotsStressedCharacters() {
        TypedText text = Bench.text("灯").appendStressed(Bench.text("湖面，风 A")).append("灯", Bench.BODY);
        SetLine line = set(text, 20).getFirst();
        assertThat(line.beside()).hasSize(3).allSatisfy(beside -> {
            Beside.Dot dot = (Beside.Dot) beside;
            assertThat(dot.drop()).isBetween(Bench.EM * 2 / 10, Bench.EM * 4 / 10);
            assertThat((dot.inline() - Bench.EM / 2) % Bench.EM).isZero();
        });
        assertThat(((Beside.Dot) line.beside().getFirst()).inline()).isEqualTo(Bench.EM * 3 / 2);
    }

    @Test
    void keepsDotsWithCharacters() {
        TypedText inner = new TypedText().appendStressed(Bench.text("灯".repeat(25)));
        List<SetLine> lines =
                Bench.compositor().set(Bench.text("火".repeat(5)).appendStressed(inner), Bench.justified(13));
        int dots = lines.stream().mapToInt(line -> line.beside().size()).sum();
        assertThat(dots).as("stress within stress is two dots").isEqualTo(50);
        for (SetLine line : lines) {
            for (Beside beside : line.beside()) {
                assertThat(((Beside.Dot) beside).inline()).isBetween(0, 13 * Bench.EM);
            }
        }
    }

    @Test
    @DisplayName("sets a last character that its reading makes wider than the measure")
    void setsWideReadings() {
        TypedText text = Bench.text("灯火").append(Bench.text("？"), "shuǐxiāng", SMALL);
        Setting narrow = new Setting(
                Measures.of(Bench.EM), 0, org.colophon.style.TextAlign.JUSTIFY, Bench.MAINLAND, Setting.Keeping.TEXT);
        assertThat(Bench.words(Bench.compositor().set(text, narrow))).isEqualTo("灯火？");
    }

    @Test
    void ignoresEmptyReadings() {
        assertThat(new TypedText().append(new TypedText(), "a", SMALL).spans()).isEmpty();
        assertThat(new TypedText().append(Bench.text("灯"), " ", SMALL).spans()).isEmpty();
    }
}
