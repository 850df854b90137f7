package org.colophon.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.colophon.model.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines are parted by a bar; a line in the result is followed by its place. */
class CopyComparisonTest {

    private static List<ExpectedLine> lines(String barred) {
        return Arrays.stream(barred.split("\\|"))
                .map(text -> new ExpectedLine(text, "", SourceSpan.NONE, text, Letters.of(text)))
                .toList();
    }

    private static String places(String expected, String printed) {
        return CopyComparison.places(lines(expected), Letters.of(printed)).stream()
                .map(place -> place.line().text() + switch (place) {
                    case LinePlace.InOrder it -> "";
                    case LinePlace.Moved it -> " moved";
                    case LinePlace.Missing it -> " missing";
                })
                .sorted()
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource({
        "all in order,                 one|two|three,            one two three,              one|three|two",
        "blanks and breaks are free,   one|two,                  'o ne\u00AD two',           one|two",
        "words were added,             one|two|three,            one added two three,        one|three|two",
        "a line is missing,            one|two|three,            one three,                  one|three|two missing",
        "the first is missing,         one|two|three,            two three,                  one missing|three|two",
        "the last is missing,          one|two|three,            one two,                    one|three missing|two",
        "all are missing,              one|two,                  nothing,                    one missing|two missing",
        "a letter is missing,          one|two|three,            one tw three,               one|three|two missing",
        "a letter is another,          one|two|three,            one tvo three,              one|three|two missing",
        "a caption follows its table,  caption|cell A|cell B|end, cell A cell B caption end, caption|cellA|cellB|end",
        "a line is printed far away,   alpha|beta|gamma|delta|epsilon, alpha gamma delta epsilon beta, " +
                "alpha|beta moved|delta|epsilon|gamma",
        "a line twice is printed once, same|middle|same,         same middle,                middle|same|same moved",
    })
    void findsEachLine(String what, String expected, String printed, String places) {
        assertThat(places(expected, printed)).as(what).isEqualTo(places);
    }

    @Test
    void givesMarksOfALine() {
        Letters printed = Letters.of("one");
        printed.mark("n1");
        printed.append("two");
        printed.mark("n2");
        assertThat(CopyComparison.places(lines("one|two"), printed))
                .extracting(place -> ((LinePlace.InOrder) place).marks())
                .containsExactly(
                        List.of(new Letters.Mark(3, "n1")),
                        List.of(new Letters.Mark(0, "n1"), new Letters.Mark(3, "n2")));
    }

    @Test
    void staysLinearWhenEverythingIsMissing() {
        String many = "line\u0001".repeat(20_000).replace('\u0001', '|');
        assertThat(CopyComparison.places(lines(many), Letters.of("x".repeat(200_000)))).hasSize(20_000)
                .allMatch(LinePlace.Missing.class::isInstance);
    }
}
