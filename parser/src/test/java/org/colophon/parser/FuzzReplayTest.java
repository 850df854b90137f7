package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.model.json.EditionJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every input that once broke a reader, or was made to break one, is read again in every build. */
class FuzzReplayTest {

    private static final Path FOLDER = Path.of(
            System.getProperty("project.root", ".."),
            "parser/src/test/resources/org/colophon/parser/ParserFuzzTestInputs/isTotal");

    static List<Path> inputs() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isReadWithoutAnExceptionAndSurvivesJson(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Parsed parsed = WithoutNet.parse(text);
        assertThat(EditionJson.read(EditionJson.write(parsed.edition()))).isEqualTo(parsed.edition());
    }
}
