package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lines of credits that are made from templates, roles, marks and names of every kind, most of which no table lists.
 */
class MadeCreditsTest {

    private static final long SEED = Long.getLong("seed", 1);
    private static final double CHINESE = .93;
    /** The least for each of the other languages; together they have more. */
    private static final double OTHERS = .86;
    private static final double NAMES = .8;
    private static final double MOST_TAKEN = .04;

    static Stream<Arguments> sets() {
        return MadeLines.languages().stream()
                .flatMap(language -> Stream.of("", "2").map(set -> Arguments.of(language, set)));
    }

    @ParameterizedTest(name = "{0}{1}")
    @MethodSource("sets")
    @DisplayName("reads nearly all people and roles of made lines")
    void readsMadeLines(String language, String set) {
        MadeScore score = score(language, set);
        assertThat(score.f1()).as(score.toString()).isGreaterThan(language.equals("zh") ? CHINESE : OTHERS);
        assertThat(score.names()).as(score.toString()).isGreaterThan(NAMES);
    }

    @ParameterizedTest(name = "set \"{0}\"")
    @MethodSource("numbers")
    @DisplayName("takes hardly any line without credits for one, in all languages")
    void leavesOtherLines(String set) {
        MadeScore score = new MadeScore();
        MadeLines.languages().forEach(language -> MadeLines.of(language, set, SEED).stream()
                .filter(line -> line.expected().isEmpty()).forEach(score::add));
        assertThat(score.taken()).as(score.toString()).isLessThan(MOST_TAKEN);
    }

    static Stream<String> numbers() {
        return Stream.of("", "2");
    }

    private static MadeScore score(String language, String set) {
        MadeScore score = new MadeScore();
        MadeLines.of(language, set, SEED).forEach(score::add);
        return score;
    }
}
