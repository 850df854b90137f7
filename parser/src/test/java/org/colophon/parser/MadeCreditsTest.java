package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lines of credits that are made from templates, roles, marks and names of every kind, most of which no table lists.
 * Each set has its bars, a little below its score: {@code bars.txt}.
 */
class MadeCreditsTest {

    private static final long SEED = Long.getLong("seed", 1);
    private static final double MOST_TAKEN = .03;

    static Stream<Arguments> bars() throws IOException {
        return Files.readAllLines(MadeLines.FOLDER.resolve("bars.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .map(bar -> Arguments.of(bar[0], bar[1].equals("1") ? "" : bar[1],
                        Double.parseDouble(bar[2]), Double.parseDouble(bar[3])));
    }

    @ParameterizedTest(name = "{0}{1}")
    @MethodSource("bars")
    @DisplayName("reads nearly all people and roles of made lines")
    void readsMadeLines(String language, String set, double f1, double names) {
        MadeScore score = new MadeScore();
        MadeLines.of(language, set, SEED).forEach(score::add);
        assertThat(score.f1()).as(score.toString()).isGreaterThan(f1);
        assertThat(score.names()).as(score.toString()).isGreaterThan(names);
    }

    @ParameterizedTest(name = "set \"{0}\"")
    @ValueSource(strings = {"", "2", "3", "4"})
    @DisplayName("takes hardly any line without credits for one, in all languages")
    void leavesOtherLines(String set) {
        MadeScore score = new MadeScore();
        MadeLines.languages().forEach(language -> MadeLines.of(language, set, SEED).stream()
                .filter(line -> line.expected().isEmpty()).forEach(score::add));
        assertThat(score.taken()).as(score.toString()).isLessThan(MOST_TAKEN);
    }
}
