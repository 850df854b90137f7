package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.parser.EditionParser;
import org.colophon.parser.Parsed;

/** The source texts that everything is tried on. */
final class SeedTexts {

    static final Path FOLDER = Path.of(System.getProperty("project.root", ".."), "seeds");
    static final Path NEWSPAPER = FOLDER.resolve("hengyang-clean-city.md");

    private SeedTexts() {
    }

    static List<Path> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a seed without its extension. */
    static String stem(Path seed) {
        return seed.getFileName().toString().replaceFirst("\\.md$", "");
    }

    static Edition parse(Path seed) {
        try {
            return read(EditionParser.create().parse(seed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The edition of a text that neither the reader nor the Markdown parser failed at. */
    static Edition read(Parsed parsed) {
        assertThat(parsed.failures()).isEmpty();
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code)
                .doesNotContain(DiagnosticCode.MARKDOWN_TOO_COMPLEX);
        return parsed.edition();
    }

    /** A text without its blanks: it must be equal for any division into lines. */
    static String solid(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point) && point != 0xFEFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
