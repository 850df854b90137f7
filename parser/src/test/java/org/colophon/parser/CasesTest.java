package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case file holds a source and, below a line of equals signs, the outline of its reading. */
class CasesTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("project.root", ".."), "parser/src/test/resources/org/colophon/parser/cases");
    private static final String RULE = "\n==========\n";

    static List<Path> cases() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAsTheOutlineSays(Path file) throws IOException {
        String text = Files.readString(file);
        int rule = text.indexOf(RULE);
        String source = text.substring(0, rule + 1);
        String outline = EditionOutline.of(WithoutNet.parse(source));
        if (Boolean.getBoolean("approve")) {
            Files.writeString(file, source.substring(0, rule) + RULE + outline);
        }
        assertThat(outline).isEqualTo(text.substring(rule + RULE.length()));
    }
}
