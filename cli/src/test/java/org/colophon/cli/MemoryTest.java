package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The memory of the whole way from source to PDF, in a process of its own. */
@Tag("slow")
class MemoryTest {

    @TempDir
    private Path folder;

    @Test
    void twoThousandPagesArePrintedWithinAGigabyte() throws IOException, InterruptedException {
        String page = Files.readString(SeedTexts.NEWSPAPER);
        Path source = folder.resolve("long.md");
        Files.writeString(source, page + ("\n\n" + page.replaceFirst("(?m)^# ", "## ")).repeat(599));
        Process printing = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "print",
                        "--style",
                        "reading",
                        "--to",
                        "pdf",
                        "--out",
                        folder.toString(),
                        source.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertThat(printing.waitFor(10, TimeUnit.MINUTES)).as("hangs").isTrue();
        assertThat(printing.exitValue()).as(() -> log()).isZero();
        try (PDDocument printed = Loader.loadPDF(folder.resolve("long.pdf").toFile())) {
            assertThat(printed.getNumberOfPages()).isGreaterThanOrEqualTo(2000);
        }
    }

    private String log() {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("log.txt"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
