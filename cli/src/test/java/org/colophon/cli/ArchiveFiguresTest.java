package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The figures of docs/archives.md, of invented articles in a process of 512 MB. Their number, their paragraphs and the
 * formats are set with {@code -Darchive.articles}, {@code .paragraphs} and {@code .formats}, how they are bound with
 * {@code -Darchive.pack}.
 */
@Tag("slow")
class ArchiveFiguresTest {

    private static final int ARTICLES = Integer.getInteger("archive.articles", 1_000);
    private static final String FORMATS = System.getProperty("archive.formats", "pdf,html");
    private static final String PACK = System.getProperty("archive.pack", "");
    private static final int PARAGRAPHS = Integer.getInteger("archive.paragraphs", 10);

    @TempDir
    private Path folder;

    private static long bytes(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long sum = 0;
            for (Path file : files.filter(each -> each.toString().endsWith(ending)).toList()) {
                sum += Files.size(file);
            }
            return sum;
        }
    }

    @Test
    void archivesArePrintedInHalfAGigabyte() throws IOException, InterruptedException {
        new InventedArchive(ARTICLES, PARAGRAPHS).write(folder.resolve("in"));
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                                "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-cp",
                                System.getProperty("java.class.path"), Main.class.getName(), "bulk", "in", "--out",
                                "out", "--to", FORMATS),
                        PACK.isEmpty() ? Stream.of() : Stream.of("--pack", PACK))
                .toList();
        Process process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
        assertThat(process.waitFor(6, TimeUnit.HOURS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readAllLines(folder.resolve("out/manifest.jsonl"))).hasSize(ARTICLES);
        System.out.println(Files.readAllLines(folder.resolve("out/metrics.jsonl")).getLast());
        for (String ending : List.of(".pdf", ".html", "manifest.jsonl", "credits.jsonl")) {
            System.out.println(ending + " " + bytes(folder.resolve("out"), ending) + " bytes");
        }
    }
}
