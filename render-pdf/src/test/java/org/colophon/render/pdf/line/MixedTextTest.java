package org.colophon.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colophon.render.pdf.Clreq;
import org.colophon.style.MixedGaps;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Han beside letters and digits. */
class MixedTextTest {

    /** The gap before the second glyph that differs from a plain cell, in thousandths of an em. */
    private static int gap(String text, int glyph, MixedGaps gaps) {
        SetLine line = Bench.line(text, Bench.MAINLAND.with(gaps));
        int width = line.point(glyph) < 0x2000 ? 500 : 1000;
        return Math.round((line.place(glyph + 1) - line.place(glyph)) * 1000f / Bench.EM) - width;
    }

    @ParameterizedTest
    @CsvSource({
        "灯A火,0,NEWSPAPER,250",
        "灯A火,1,NEWSPAPER,250",
        "灯7火,0,NEWSPAPER,125",
        "灯7火,0,BOOK,250",
        "灯7火,0,NONE,0",
        "A灯火,0,BOOK,250",
        "占37%的,3,NEWSPAPER,125",
        "在7月,1,NEWSPAPER,0",
        "在7月,0,NEWSPAPER,125",
        "在7月,1,BOOK,250",
        "3月5日,1,NEWSPAPER,0"
    })
    @Clreq({
        "composition_of_chinese_and_western_mixed_text",
        "mixed_text_composition_in_horizontal_writing_mode",
        "handling_western_text_in_chinese_text_using_proportional_western_fonts"
    })
    @DisplayName("there is a gap between Han and letters or digits, by the style")
    void addsGaps(String text, int glyph, MixedGaps gaps, int wanted) {
        assertThat(gap(text, glyph, gaps)).isEqualTo(wanted);
    }

    @Test
    @Clreq("handling_western_text_in_chinese_text_using_proportional_western_fonts")
    void replacesTypedBlanks() {
        assertThat(Bench.line("灯 A 火").extent()).isEqualTo(Bench.line("灯A火").extent());
        assertThat(Bench.line("2018 年").extent()).isEqualTo(Bench.line("2018年").extent());
        assertThat(Bench.line("灯 A 火", Bench.MAINLAND.with(MixedGaps.NONE)).extent())
                .isGreaterThan(
                        Bench.line("灯A火", Bench.MAINLAND.with(MixedGaps.NONE)).extent());
    }

    @Test
    @DisplayName("there is no gap beside Chinese marks or at the edges of lines")
    void omitsGapsBesideMarks() {
        assertThat(gap("（A）", 1, MixedGaps.BOOK)).isZero();
        assertThat(Bench.line("A灯").place(0)).isZero();
        for (SetLine line : Bench.set("灯".repeat(12) + "AB" + "灯".repeat(20), Bench.justified(14)).subList(1, 2)) {
            assertThat(line.place(0)).isZero();
        }
    }

    @Test
    void keepsUnitsAfterBlanks() {
        for (int phase = 0; phase < 14; phase++) {
            List<SetLine> lines = Bench.set("灯".repeat(8 + phase) + "5 km" + "灯".repeat(20), Bench.justified(13));
            assertThat(Bench.bars(lines)).contains("5 km");
        }
    }

    @Test
    @Clreq("mixed_text_composition_in_horizontal_writing_mode")
    @DisplayName("words are hyphenated by patterns, and the hyphen is not part of the text")
    void hyphenatesWords() {
        List<SetLine> lines = Bench.set("灯灯灯灯灯灯灯灯internationalisation灯灯灯灯灯灯灯灯灯灯灯", Bench.justified(13));
        SetLine first = lines.getFirst();
        assertThat(Bench.words(first)).matches("灯{8}in(ter)?(na)?-");
        assertThat(first.characters()).isEqualTo(first.size() - 1);
        assertThat(first.extent()).isEqualTo(13 * Bench.EM);
        assertThat(lines.get(1).start()).isEqualTo(first.characters());
    }

    @Test
    void printsSoftHyphensAtLineEnds() {
        List<SetLine> lines = Bench.set("灯灯灯灯灯灯灯zgq\u00ADmvw灯灯灯灯灯灯灯灯灯灯灯灯灯灯", Bench.justified(12));
        assertThat(Bench.words(lines.getFirst())).isEqualTo("灯灯灯灯灯灯灯zgq\u00AD-");
        assertThat(Bench.line("zgq\u00ADmvw").extent()).isEqualTo(Bench.line("zgqmvw").extent());
        assertThat(Bench.step(Bench.line("zgq\u00ADmvw"), 3)).isZero();
    }

    @Test
    void abbreviationsAndTermsAreNotHyphenated() {
        assertThat(Bench.bars(Bench.set("灯灯灯灯灯灯灯灯灯灯灯灯UNESCO灯灯灯灯灯灯", Bench.justified(17)))).contains("UNESCO");
        assertThat(Bench.bars(Bench.set("灯灯灯灯灯灯灯灯灯灯灯covid19case灯灯灯灯灯灯", Bench.justified(17)))).doesNotContain("-");
    }

    @Test
    @DisplayName("a long term is parted at its points, between letters and digits, and at its second capital")
    void partsLongTerms() {
        assertThat(pieces("灯灯灯scatterplot.matrix灯")).contains("plot.|ma-trix");
        assertThat(pieces("灯灯workshop1997灯")).endsWith("workshop|1997灯");
        assertThat(pieces("灯灯LampLighter灯")).contains("Lamp-Lighter");
        assertThat(pieces("用iPhone和GB18030灯")).isEqualTo("用|iPhone和|GB18030灯");
    }

    @Test
    @DisplayName("a name of two words is parted only if its line would be loose otherwise")
    void keepsNamesOfTwoWords() {
        assertThat(Bench.bars(Bench.set("灯".repeat(6) + "Anna Lane" + "灯".repeat(30), Bench.justified(14))))
                .contains("Anna Lane");
    }

    @Test
    @DisplayName("beside digits gaps stay wider than those between Han in a loose line")
    void widensGapsBesideDigitsInLooseLines() {
        SetLine loose = Bench.set("灯灯灯灯灯灯灯灯7灯zzzzzzzz灯灯灯灯灯灯灯灯", Bench.justified(14)).getFirst();
        assertThat(loose.spacing()).isGreaterThan(100);
        int besideDigit = loose.place(8) - loose.place(7) - Bench.EM;
        int betweenHan = loose.place(1) - loose.place(0) - Bench.EM;
        assertThat(besideDigit - betweenHan).isGreaterThan(Bench.EM * 110 / 1000);
    }

    @Test
    void hyphenatesCapitalsAmongCapitals() {
        assertThat(pieces("CORNER BRACKET")).isEqualTo("COR-NER |BRACKET");
        assertThat(pieces("CORNER灯")).isEqualTo("CORNER灯");
        assertThat(pieces("UNESCO World")).doesNotContain("UN-");
        assertThat(pieces("SOLIDUS WORLD")).startsWith("SOL-I-DUS ");
    }

    @Test
    void dividesNumbersAtHyphensOnly() {
        assertThat(pieces("9851.2-2008")).isEqualTo("9851.2-|2008");
        assertThat(pieces("-2008")).isEqualTo("-2008");
        assertThat(Bench.bars(Bench.set("灯".repeat(11) + "9851.2-2008" + "灯".repeat(20), Bench.justified(14))))
                .contains("9851.2-2008");
    }

    /** The pieces that a text may be parted into: at hyphens by -, elsewhere by |; Han are left whole here. */
    private static String pieces(String text) {
        Items items = new Items();
        new Itemizer(items, Bench.METRICS).itemise(Bench.text(text), Bench.justified(20));
        new BreakRules(items).find(Profile.of(org.colophon.style.LineBreaking.GB));
        new KeepTogether(items, Bench.METRICS).find(Bench.justified(20), WordList.EMPTY);
        StringBuilder pieces = new StringBuilder();
        for (int i = 0; i < items.size; i++) {
            boolean parts = i > 0 && BreakPenalty.isPlain(items.toll[i]) && items.classes[i] != CharClass.HAN;
            pieces.append(!parts ? "" : items.hyphen[i] > 0 ? "-" : "|").appendCodePoint(items.points[i]);
        }
        return pieces.toString();
    }

    @Test
    @DisplayName("addresses are parted after points and before other marks, beside a solidus and in words only at need")
    void breaksAddressesAtMarks() {
        for (int ems = 6; ems < 20; ems++) {
            for (SetLine line : Bench.set("见https://example.org/path/to/page?x=%20y&z=1，灯火。", Bench.ragged(ems))) {
                assertThat(Bench.words(line))
                        .doesNotMatch(".*https?:?/?$")
                        .doesNotMatch(".*%2?$")
                        .doesNotMatch("^//.*");
            }
        }
        assertThat(Bench.bars(Bench.set("https://example.org/path/to", Bench.ragged(10))))
                .isEqualTo("https://example.org|/path/to");
        assertThat(Bench.bars(Bench.set("灯anna@example.org", Bench.ragged(6)))).isEqualTo("灯anna|@example.org");
    }

    @Test
    void dividesLongWords() {
        assertThat(Bench.bars(Bench.set("ABCDEFG", Bench.ragged(2)))).isEqualTo("ABC-|DEFG");
    }
}
