package org.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that no compiler checks, read off the sources of all modules. */
class RoomsTest {

    private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));

    @Test
    void theModelKnowsNeitherItsLookNorItsRenderers() {
        assertThat(importsOf(ROOT.resolve("model/src/main/java/org/colophon/model"), 1))
                .isNotEmpty()
                .noneMatch(line -> line.contains("org.colophon.model.style") || line.contains("org.colophon.render"));
    }

    @Test
    void linesAndPagesKnowNothingOfThePdfLibrary() {
        for (String room : List.of("line", "page")) {
            assertThat(importsOf(ROOT.resolve("render-pdf/src/main/java/org/colophon/render/pdf/" + room), 1))
                    .isNotEmpty()
                    .noneMatch(line -> line.contains("org.openpdf"));
        }
        assertThat(importsOf(ROOT.resolve("render-pdf/src/main/java/org/colophon/render/pdf/mark"), 1))
                .anyMatch(line -> line.contains("org.openpdf"));
    }

    @Test
    void noSourceFileIsLongerThanFourHundredLines() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java") && !file.toString().contains("target")).toList();
            assertThat(sources).hasSizeGreaterThan(50).allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(400));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> importsOf(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".java")).flatMap(RoomsTest::lines)
                    .filter(line -> line.startsWith("import ")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
