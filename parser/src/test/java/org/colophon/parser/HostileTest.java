package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.colophon.model.PlainText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Shapes that overflow the stack of Markdown parsers or take them quadratic time. Thirty seconds are a hang, not a
 * measure.
 */
class HostileTest {

    private static final int TIMES = 100_000;
    private static final String WORD = "末尾的字";

    static Stream<Arguments> shapes() {
        Map<String, String> shapes = new LinkedHashMap<>();
        shapes.put("attributes", "<a" + " a".repeat(TIMES));
        shapes.put("addresses", "<a@" + "a.".repeat(TIMES));
        shapes.put("underscores", "_".repeat(TIMES));
        shapes.put("asterisks", "*".repeat(TIMES));
        shapes.put("hyphens", "-".repeat(TIMES));
        shapes.put("nested lists", "- ".repeat(TIMES));
        shapes.put("nested quotes", "> ".repeat(TIMES));
        shapes.put("nested numbers", "1. ".repeat(TIMES));
        shapes.put("emphasis", "a**b" + "c* ".repeat(TIMES));
        shapes.put("links", "[](".repeat(TIMES));
        shapes.put("brackets", "[a ".repeat(TIMES));
        shapes.put("pictures", "![".repeat(TIMES));
        shapes.put("mixed emphasis", "*a_ ".repeat(TIMES));
        shapes.put("angles", "<".repeat(TIMES));
        shapes.put("comments", "x <!--".repeat(TIMES));
        shapes.put(
                "backticks",
                Stream.iterate(1, n -> n + 1).limit(400).map("`"::repeat).reduce("", (a, b) -> a + "x" + b));
        shapes.put("table rows", "| a | b |\n|---|---|\n" + "| 1 | 2 |\n".repeat(TIMES));
        shapes.put("table columns", "|a".repeat(TIMES) + "\n" + "|-".repeat(TIMES));
        shapes.put("marks of many rows", "|a|b|\n|---|---|\n" + "|*a_ [b](|`c&\n".repeat(990));
        shapes.put("marks below a table", "|a|b|\n|---|---|\n" + "*a_ [b](".repeat(TIMES));
        shapes.put("bars and dashes", "|a|\n" + "|---".repeat(TIMES));
        shapes.put("link definitions", "[a]: b\n".repeat(TIMES));
        shapes.put("zeros", "\0".repeat(TIMES));
        shapes.put("lines", "- a\n".repeat(TIMES));
        shapes.put(
                "deep indents",
                Stream.iterate(0, n -> n + 2)
                        .limit(600)
                        .map(n -> " ".repeat(n) + "- a\n")
                        .reduce("", String::concat));
        shapes.put("blank lines", "a\n\n\n".repeat(TIMES));
        shapes.put("carriage returns", "a\r".repeat(TIMES));
        shapes.put("plain lines", "a\n".repeat(TIMES));
        shapes.put("pictures in a row", "![](a.png)\n\n".repeat(TIMES));
        shapes.put("jumped articles", "# a\n\n（上接第1版）字（下转第1版）\n\n".repeat(TIMES / 4));
        shapes.put("credit lines", "本报记者 沈未迟 摄\n\n".repeat(TIMES));
        shapes.put("page heads", "04版 2026年11月23日\n\n".repeat(TIMES));
        shapes.put("broken words", "educa-\n".repeat(TIMES));
        shapes.put("bylines", "By A B, C D and E F\n\n".repeat(TIMES / 4));
        shapes.put("footnotes", "[^a]".repeat(TIMES / 10) + "\n\n[^a]: b");
        return shapes.entrySet().stream().map(shape -> Arguments.of(shape.getKey(), shape.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    @DisplayName("Is read in time and nothing is thrown and the text behind it is there")
    void isReadInTimeAndWhole(String name, String shape) {
        Parsed parsed = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30),
                () -> WithoutNet.parse(shape + "\n\n" + WORD));
        assertThat(PlainText.of(parsed.edition())).contains(WORD);
    }
}
