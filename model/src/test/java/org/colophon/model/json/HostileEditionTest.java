package org.colophon.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colophon.model.EveryKind;
import org.colophon.model.HostileJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any JSON of an edition is read, or refused with the place of the fault. */
class HostileEditionTest {

    private final String json = EditionJson.write(EveryKind.edition());

    @Test
    void everyValueMayBeAnythingAndIsReadOrNamed() {
        HostileJson.of(json).forEach(HostileEditionTest::readOrNamed);
    }

    @Test
    void everyPropertyMayBeMissingAndIsReadOrNamed() {
        HostileJson.without(json).forEach(HostileEditionTest::readOrNamed);
    }

    private static void readOrNamed(HostileJson.Change change) {
        Throwable thrown = catchThrowable(() -> EditionJson.read(change.json()));
        if (thrown != null) {
            assertThat(thrown).as(change.toString()).isInstanceOf(EditionFormatException.class);
            assertThat(((EditionFormatException) thrown).path()).as(change + ": " + thrown.getMessage()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "7", "\"edition\"", "", "{} {}"})
    void whatIsNoEditionAtAllIsRefused(String hostile) {
        assertThatThrownBy(() -> EditionJson.read(hostile)).isInstanceOf(EditionFormatException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"line\":1        | \"line\":1.5                     | line",
        "\"line\":1        | \"line\":1,\"line\":1            | Duplicate",
        "\"notes\":        | \"footnotes\":                   | the footnote a1-n1",
        "\"date\":\"2026-11-23\" | \"date\":\"+999999999-12-31\" | 0001-01-01 to 9999-12-31",
        "\"date\":\"2026-11-23\" | \"date\":\"-0044-03-15\"      | 0001-01-01 to 9999-12-31",
        "\"date\":\"2026-11-23\" | \"date\":\"0000-01-01\"       | 0001-01-01 to 9999-12-31",
    })
    void whatIsAlmostRightIsNamed(String right, String wrong, String message) {
        String broken = json.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
        assertThat(broken).isNotEqualTo(json);
        assertThatThrownBy(() -> EditionJson.read(broken))
                .isInstanceOf(EditionFormatException.class)
                .hasMessageContaining(message);
    }

    @Test
    void blocksStandInEachOtherOnlySoDeep() {
        String quote =
                "{\"type\":\"quote\",\"id\":\"%s\","
                        + "\"span\":{\"start\":0,\"end\":0,\"line\":1,\"column\":1},\"blocks\":[";
        int from = json.indexOf("\"lead\":[") + "\"lead\":[".length();
        String paragraph =
                "{\"type\":\"divider\",\"id\":\"d\",\"span\":{\"start\":0,\"end\":0,\"line\":1,\"column\":1}}";
        assertThat(EditionJson.read(deep(quote, paragraph, 63, from))).isNotNull();
        assertThatThrownBy(() -> EditionJson.read(deep(quote, paragraph, 90, from)))
                .isInstanceOf(EditionFormatException.class)
                .hasMessageContaining("articles[0].lead[0]: blocks are nested 91 levels deep");
    }

    private String deep(String quote, String paragraph, int levels, int from) {
        String quotes = IntStream.range(0, levels)
                .mapToObj(level -> quote.replace("%s", "q" + level))
                .collect(Collectors.joining());
        return json.substring(0, from) + quotes + paragraph + "]}".repeat(levels) + "," + json.substring(from);
    }
}
