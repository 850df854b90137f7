package org.colophon.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.colophon.render.pdf.Clreq;
import org.colophon.style.Composing;
import org.colophon.style.Region;
import org.colophon.style.WritingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vertical lines: the orientation of characters, and the room they take. */
class VerticalTest {

    private static final Composing VERTICAL = Region.MAINLAND.composing().with(WritingMode.VERTICAL);

    private static SetLine line(String text) {
        return Bench.line(text, VERTICAL);
    }

    /** A letter for each character: upright, turned, combined. */
    private static String turns(SetLine line) {
        StringBuilder turns = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            turns.append(switch (line.turn(i)) {
                case UPRIGHT -> 'u';
                case TURNED -> 't';
                case COMBINED -> 'c';
            });
        }
        return turns.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "湖，面,                uuu",
        "“灯”（火）,             uuuuuu",
        "有3人,                 uuu",
        "有25人,                uccu",
        "有365人,               ucccu",
        "有2018人,              uttttu",
        "占6.3%多,              uttttu",
        "占37%多,               utttu",
        "A座,                   uu",
        "升GDP一,               uuuuu",
        "读 The Times 报,       uutttutttttuu",
        "湖——面,               uttu",
        "湖……面,               uttu",
        "湖～面,                utu",
        "860,                  ttt"})
    @Clreq("mixed_text_composition_in_vertical_writing_mode")
    void charactersStandAsUax50AndTheTradeHaveThem(String text, String turns) {
        assertThat(turns(line(text))).isEqualTo(turns);
    }

    @Test
    @DisplayName("upright characters take an em, and the digits of a number share one")
    void givesUprightsAnEm() {
        SetLine line = line("有365人");
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            places.add(line.place(i) * 100 / Bench.EM);
        }
        assertThat(places).containsExactly(0, 100, 100, 100, 200);
        assertThat(line.extent()).isEqualTo(3 * Bench.EM);
    }

    @Test
    void onlyTurnedWordsAreKeptApartFromHan() {
        assertThat(Bench.step(line("有25人"), 0)).isEqualTo(100);
        assertThat(Bench.step(line("有2018人"), 0)).isGreaterThan(100);
        assertThat(line("有2018人").place(1)).isEqualTo(Bench.line("有2018人", Bench.MAINLAND).place(1));
    }

    @Test
    @Clreq("major_differences_between_horizontal_and_vertical_writing_modes")
    void stopsAndBracketsCloseUpAndColonsAreWhole() {
        // ”， together take an em and a half in both directions; a colon takes a whole em in vertical lines only.
        assertThat(line("湖”，面").place(3)).isEqualTo(Bench.line("湖”，面", Bench.MAINLAND).place(3));
        assertThat(line("面，湖，").extent()).isEqualTo(Bench.line("面，湖，", Bench.MAINLAND).extent());
        assertThat(line("面湖：").extent()).isEqualTo(3 * Bench.EM);
        assertThat(Bench.line("面湖：", Bench.MAINLAND).extent()).isEqualTo(5 * Bench.EM / 2);
    }

    @Test
    @DisplayName("readings and emphasis dots are right of their characters")
    void setsReadingsOnTheRight() {
        TypedText typed = new TypedText().append(Bench.text("湖"), "hú", Bench.BODY);
        SetLine read = Bench.compositor().set(typed, Bench.ragged(10, VERTICAL)).getFirst();
        assertThat(read.beside()).singleElement().isInstanceOfSatisfying(Beside.Reading.class, reading -> {
            assertThat(reading.rise()).isPositive();
            assertThat(turns(reading.line())).isEqualTo("tt");
        });
        SetLine stressed = Bench.compositor()
                .set(new TypedText().appendStressed(Bench.text("湖")), Bench.ragged(10, VERTICAL))
                .getFirst();
        assertThat(stressed.beside())
                .singleElement()
                .isInstanceOfSatisfying(
                        Beside.Dot.class, dot -> assertThat(dot.drop()).isNegative());
        SetLine below = Bench.compositor()
                .set(new TypedText().appendStressed(Bench.text("湖")), Bench.ragged(10))
                .getFirst();
        assertThat(below.beside())
                .singleElement()
                .isInstanceOfSatisfying(
                        Beside.Dot.class, dot -> assertThat(dot.drop()).isPositive());
    }

    @Test
    void horizontalLinesTurnNothing() {
        assertThat(turns(Bench.line("有2018人——GDP", Bench.MAINLAND))).matches("u+");
    }
}
