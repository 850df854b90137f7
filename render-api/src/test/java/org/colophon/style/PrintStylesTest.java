package org.colophon.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PrintStylesTest {

    static List<String> names() {
        return PrintStyles.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsBackBuiltInStyles(String name) {
        PrintStyle style = PrintStyles.builtIn(name);
        assertThat(style.name()).isEqualTo(name);
        for (String base : names()) {
            assertThat(PrintStyles.withOverrides(PrintStyles.builtIn(base), PrintStyles.write(style))).isEqualTo(style);
        }
    }

    @Test
    void columnsAreWholeEmsOfTheBodySize() {
        ColumnGrid grid = PrintStyles.builtIn("tabloid").grid();
        assertThat(grid.columnWidth()).isEqualTo(Length.points(126));
        assertThat(grid.width()).isEqualTo(Length.points(684));
        assertThat(PrintStyles.builtIn("broadsheet").grid().width()).isEqualTo(Length.points(999));
    }

    @ParameterizedTest
    @CsvSource({"broadsheet", "tabloid"})
    void rejectsDeepVerticalGrids(String name) {
        assertThatThrownBy(() -> PrintStyles.read(
                        "{\"base\": \"" + name + "\", \"writing\": \"vertical\", \"vertical\": \"none\"}"))
                .isInstanceOf(StyleFormatException.class)
                .hasMessageContaining("give it one as \"vertical\"");
    }

    @Test
    void inheritsFromBase() {
        PrintStyle style = PrintStyles.read("""
                {"base": "tabloid", "name": "evening",
                 "texts": {"title": {"size": "48pt", "leading": "58pt"},
                           "heading": {"ink": {"name": "red", "cyan": 0, "magenta": 90, "yellow": 80, "black": 0}}}}
                """);
        assertThat(style.name()).isEqualTo("evening");
        assertThat(style.text(TextElement.TITLE).size()).isEqualTo(Length.points(48));
        assertThat(style.text(TextElement.TITLE).face()).isEqualTo(Typeface.SONG);
        assertThat(style.text(TextElement.HEADING).ink().rgb()).isEqualTo(0xFF1A33);
        assertThat(style.grid()).isEqualTo(PrintStyles.builtIn("tabloid").grid());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"base\":\"modern\"} "
                        + "| base: there is no style \"modern\"; there are broadsheet, tabloid, magazine, reading",
                "{\"name\":\"x\"} | base: missing",
                "{\"base\":\"tabloid\",\"colour\":1} | colour: unknown; allowed are articles, blocks, columns, fitting",
                "{\"base\":\"tabloid\",\"texts\":{\"titel\":{}}} | texts.titel: unknown; allowed are body, box-heading",
                "{\"base\":\"tabloid\",\"texts\":{\"title\":{\"face\":\"arial\"}}} "
                        + "| texts.title.face: must be one of song, hei, kai, fangsong, mono but is \"arial\"",
                "{\"base\":\"tabloid\",\"texts\":{\"title\":{\"size\":\"big\"}}} "
                        + "| texts.title.size: a length is a number and a unit",
                "{\"base\":\"tabloid\",\"texts\":{\"title\":{\"leading\":\"9pt\"}}} "
                        + "| texts.title: leading must be at least the size, 42pt, but is 9pt",
                "{\"base\":\"tabloid\",\"grid\":{\"columns\":\"five\"}} "
                        + "| grid.columns: must be a whole number but is \"five\"",
                "{\"base\":\"tabloid\",\"grid\":{\"columns\":9}} | the columns and margins of style tabloid need",
                "{\"base\":\"tabloid\",\"grid\":{\"lines\":99}} | the lines of style tabloid need",
                "{\"base\":\"tabloid\",\"texts\":{\"body\":{\"ink\":\"gold\"}}} "
                        + "| texts.body.ink: must be black, paper, or an object",
                "{\"base\":\"tabloid\"  | not JSON",
                "[1] | one JSON object",
            })
    @DisplayName("names the place of a wrong value and the allowed values")
    void namesWrongValues(String json, String message) {
        assertThatThrownBy(() -> PrintStyles.read(json))
                .isInstanceOf(StyleFormatException.class)
                .hasMessageContaining(message);
    }

    @Test
    void lengthsAreExactAndReadWhatTheyWrite() {
        assertThat(Length.parse("390mm")).isEqualTo(new Length(1_105_512));
        assertThat(Length.parse("13.5pt")).hasToString("13.5pt");
        assertThat(Length.parse(Length.millimetres(270).toString())).isEqualTo(Length.millimetres(270));
        assertThatThrownBy(() -> Length.parse("12px")).hasMessageContaining("9pt or 390mm");
    }

    @ParameterizedTest
    @CsvSource({
        "broadsheet,broadsheet,375mm,597mm,8,13,9pt,118",
        "broadsheet,berliner,315mm,470mm,6,14,14.4pt,90",
        "tabloid,tabloid,280mm,430mm,5,15,11.25pt,80",
        "tabloid,berliner,315mm,470mm,6,14,14.4pt,88"
    })
    void aSheetIsNamedAndHasColumnsOfWholeEms(
            String base, String sheet, String width, String height, int columns, int measure, String gap, int lines) {
        PrintStyle style = PrintStyles.read("{\"base\": \"" + base + "\", \"sheet\": \"" + sheet + "\"}");
        assertThat(style.page().width()).isEqualTo(Length.parse(width));
        assertThat(style.page().height()).isEqualTo(Length.parse(height));
        ColumnGrid grid = style.grid();
        assertThat(List.of(grid.columns(), grid.measure(), grid.lines())).containsExactly(columns, measure, lines);
        assertThat(grid.gap()).isEqualTo(Length.parse(gap));
        assertThat(style.page().inner()).isGreaterThan(Length.millimetres(11)).isEqualTo(style.page().outer());
        style.layouts().blocks().ifPresent(blocks -> assertThat(blocks.grid().width()).isEqualTo(grid.width()));
        assertThat(PrintStyles.withOverrides(PrintStyles.builtIn("reading"), PrintStyles.write(style)))
                .isEqualTo(style);
    }

    @Test
    void whatAFileSaysItselfGoesBeforeItsSheet() {
        PrintStyle style =
                PrintStyles.read("{\"base\": \"tabloid\", \"sheet\": \"berliner\", \"grid\": {\"lines\": 80}}");
        assertThat(style.grid().lines()).isEqualTo(80);
        assertThat(style.page().width()).isEqualTo(Length.millimetres(315));
        assertThatThrownBy(() -> PrintStyles.read("{\"base\": \"reading\", \"sheet\": \"berliner\"}"))
                .hasMessageContaining("body size is 9pt");
        assertThatThrownBy(() -> PrintStyles.read("{\"base\": \"tabloid\", \"sheet\": \"a3\"}"))
                .hasMessageContaining("sheet: must be one of broadsheet, berliner, tabloid");
    }

    @ParameterizedTest
    @CsvSource({"5,21,13.5pt", "6,17,16.2pt", "7,15,9pt"})
    @DisplayName("divides the type area into other columns of whole ems, and widens the gaps")
    void dividesTypeArea(int count, int measure, String gap) {
        // The 111 ems of the broadsheet: 5 x 21 + 4 x 1.5, 6 x 17 + 5 x 1.8, 7 x 15 + 6 x 1.
        ColumnGrid grid = PrintStyles.builtIn("broadsheet").grid().parted(count);
        assertThat(grid.measure()).isEqualTo(measure);
        assertThat(grid.gap()).isEqualTo(Length.parse(gap));
        assertThat(grid.width()).isEqualTo(Length.points(999));
    }

    @Test
    void dividesColumnsAsTheTradeDoes() {
        ColumnGrid three =
                new ColumnGrid(Length.points(9), Length.points(13), 10, 3, 13, Length.points(9), Length.ZERO);
        assertThat(three.parted(2).measure()).isEqualTo(20);
        ColumnGrid five = new ColumnGrid(Length.points(9), Length.points(13), 10, 5, 13, Length.points(9), Length.ZERO);
        assertThat(five.parted(3).measure()).isEqualTo(22);
        assertThat(five.parted(3).gap()).as("an em and a half").isEqualTo(Length.points(13.5));
        assertThatThrownBy(() -> three.parted(7)).hasMessageContaining("cannot be parted into 7 columns");
    }

    @Test
    void setsColumnsOfSections() {
        PrintStyle style = PrintStyles.withOverrides(PrintStyles.builtIn("broadsheet"), "{\"columns\": {\"文艺\": 6}}");
        assertThat(style.layouts().columns()).containsExactly(java.util.Map.entry("文艺", 6));
        assertThatThrownBy(() -> PrintStyles.withOverrides(style, "{\"columns\": {\"文艺\": 60}}"))
                .hasMessageContaining("cannot be parted into 60");
    }
}
