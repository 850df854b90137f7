package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines of credits that are made from a grid of templates, roles, marks and names that no table lists. */
class MadeCreditsTest {

    private static final long SEED = Long.getLong("seed", 1);

    static Stream<String> languages() {
        return MadeLines.languages().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    @DisplayName("reads nearly all people and roles, and takes hardly any other line for credits")
    void readsMadeLines(String language) {
        MadeScore score = new MadeScore();
        MadeLines.of(language, "", SEED).forEach(score::add);
        assertThat(score.f1()).as(score.toString()).isGreaterThan(.95);
        assertThat(score.taken()).as(score.toString()).isLessThan(.04);
    }
}
