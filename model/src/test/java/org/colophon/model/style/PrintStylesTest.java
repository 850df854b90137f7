package org.colophon.model.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
    void everyBuiltInStyleReadsAndIsWrittenSoThatItReadsBackEqual(String name) {
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

    @Test
    void aUsersStyleTakesTheValuesOfItsBaseWhereItGivesNone() {
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
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"base\":\"modern\"} | base: there is no style \"modern\"; there are broadsheet, tabloid, magazine, reading",
        "{\"name\":\"x\"} | base: missing",
        "{\"base\":\"tabloid\",\"colour\":1} | colour: unknown; allowed are blocks, furniture, grid",
        "{\"base\":\"tabloid\",\"texts\":{\"titel\":{}}} | texts.titel: unknown; allowed are body, box-heading",
        "{\"base\":\"tabloid\",\"texts\":{\"title\":{\"face\":\"arial\"}}} | texts.title.face: must be one of song, hei, kai, fangsong but is \"arial\"",
        "{\"base\":\"tabloid\",\"texts\":{\"title\":{\"size\":\"big\"}}} | texts.title.size: a length is a number and a unit",
        "{\"base\":\"tabloid\",\"texts\":{\"title\":{\"leading\":\"9pt\"}}} | texts.title: leading must be at least the size, 42pt, but is 9pt",
        "{\"base\":\"tabloid\",\"grid\":{\"columns\":\"five\"}} | grid.columns: must be a whole number but is \"five\"",
        "{\"base\":\"tabloid\",\"grid\":{\"columns\":9}} | the columns and margins of style tabloid need",
        "{\"base\":\"tabloid\",\"grid\":{\"lines\":99}} | the lines of style tabloid need",
        "{\"base\":\"tabloid\",\"texts\":{\"body\":{\"ink\":\"gold\"}}} | texts.body.ink: must be black, paper, or an object",
        "{\"base\":\"tabloid\"  | not JSON",
        "[1] | one JSON object",
    })
    void whatIsWrongIsNamedWithItsPlaceAndWhatIsAllowed(String json, String message) {
        assertThatThrownBy(() -> PrintStyles.read(json)).isInstanceOf(StyleFormatException.class).hasMessageContaining(message);
    }

    @Test
    void lengthsAreExactAndReadWhatTheyWrite() {
        assertThat(Length.parse("390mm")).isEqualTo(new Length(1_105_512));
        assertThat(Length.parse("13.5pt")).hasToString("13.5pt");
        assertThat(Length.parse(Length.millimetres(270).toString())).isEqualTo(Length.millimetres(270));
        assertThatThrownBy(() -> Length.parse("12px")).hasMessageContaining("9pt or 390mm");
    }
}
