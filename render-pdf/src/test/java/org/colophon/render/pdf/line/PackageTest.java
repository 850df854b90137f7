package org.colophon.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages that the sources of lines and pages must not import. */
class PackageTest {

    private static final Path SOURCES =
            Path.of(System.getProperty("project.root", ".."), "render-pdf/src/main/java/org/colophon/render/pdf");

    private static List<Path> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.list(SOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    @Test
    void linesAndPagesKnowNoOpenPdf() throws IOException {
        for (String folder : List.of("line", "page")) {
            for (Path file : sources(folder)) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("org.openpdf");
            }
        }
        assertThat(sources("line")).hasSizeGreaterThan(20);
    }

    @Test
    void linesAreComposedInWholeNumbersAlone() throws IOException {
        for (Path file : sources("line")) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContainPattern("\\b(double|float|Math\\.pow|Math\\.sqrt)\\b");
        }
    }

    @Test
    void linesKnowNeitherPagesNorFonts() throws IOException {
        for (Path file : sources("line")) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContain(
                            "org.colophon.render.pdf.page",
                            "org.colophon.render.pdf.font",
                            "org.colophon.render.pdf.file");
        }
    }
}
