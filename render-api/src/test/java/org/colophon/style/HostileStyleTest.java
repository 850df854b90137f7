package org.colophon.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.colophon.model.HostileJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Any style or house file is read, or rejected with the place of the fault. */
class HostileStyleTest {

    private static final String HOUSE = """
            {"publication": "湖州晨报", "sections": ["文艺"], "protectedWords": ["临水"], "faces": {"song-bold": "a.ttf"},
             "fileNames": "{title}",
             "staff": [{"page": "*", "role": "责编", "kind": "RESPONSIBLE_EDITOR", "names": ["苏未央"]}],
             "profile": {"file": "a.icc", "condition": "FOGRA39", "inkLimit": 300}, "style": {"name": "evening"}}
            """;

    static java.util.List<String> names() {
        return PrintStyles.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyValueOfAStyleMayBeAnything(String name) {
        String style = PrintStyles.write(PrintStyles.builtIn(name));
        HostileJson.of("{\"base\": \"" + name + "\"," + style.substring(1))
                .forEach(change -> readOrNamed(change, () -> PrintStyles.read(change.json())));
    }

    @Test
    void everyValueOfAHouseMayBeAnything() {
        HostileJson.of(HOUSE).forEach(change -> readOrNamed(change, () -> HouseFiles.parse(change.json())));
        HostileJson.without(HOUSE).forEach(change -> readOrNamed(change, () -> HouseFiles.parse(change.json())));
    }

    private static void readOrNamed(
            HostileJson.Change change, org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        Throwable thrown = catchThrowable(reading);
        if (thrown != null) {
            assertThat(thrown).as(change.toString()).isInstanceOf(StyleFormatException.class);
            assertThat(thrown.getMessage()).as(change.toString()).hasSizeLessThan(600);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"grid\":{\"columns\":1000000}                | grid: 1000000 columns",
                "\"grid\":{\"lines\":1000000000}               | grid: 5 columns of 14 ems and 1000000000 lines of",
                "\"grid\":{\"leading\":\"100000mm\"}           | grid.leading: a length is at most 14400pt",
                "\"grid\":{\"body\":\"0.001pt\"}               | grid: body must be 1pt to 1638pt but is 0.001pt",
                "\"texts\":{\"title\":{\"before\":1000000000}} | texts.title: an indent has at most",
                "\"texts\":{\"body\":{\"size\":\"0.001pt\"}}   | texts.body: size must be 1pt to 1638pt but is 0.001pt",
                "\"texts\":{\"title\":{\"size\":\"5000pt\",\"leading\":\"6000pt\"}} "
                        + "| texts.title: size must be 1pt to 1638pt but is 5000pt",
                "\"columns\":{\"文艺\":2000000000}             | cannot be parted into 2000000000 columns",
                "\"fitting\":{\"tightest\":\"1pt\"}            | fitting: the tightest leading",
            })
    void sizesThatNoPageHasAreNamed(String hostile, String message) {
        assertThatThrownBy(() -> PrintStyles.read("{\"base\":\"tabloid\"," + hostile + "}"))
                .isInstanceOf(StyleFormatException.class).hasMessageContaining(message);
    }

    @Test
    void whatNoReaderHoldsIsRefusedWithTheLine() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);
        String digits = "9".repeat(100_000);
        for (String value : new String[] {deep, digits}) {
            assertThatThrownBy(() -> PrintStyles.read("{\"base\":\"tabloid\",\"grid\":\n" + value + "}"))
                    .isInstanceOf(StyleFormatException.class).hasMessageContaining("line 2, column ");
            assertThatThrownBy(() -> HouseFiles.parse("{\"publication\":\n" + value + "}"))
                    .isInstanceOf(StyleFormatException.class).hasMessageContaining("line 2, column ");
        }
    }
}
