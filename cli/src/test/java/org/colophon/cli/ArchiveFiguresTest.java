package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The figures of docs/archives.md, of invented articles in a process of 512 MB. Their number and the formats are set
 * with {@code -Darchive.articles} and {@code -Darchive.formats}, how they are bound with {@code -Darchive.pack}.
 */
@Tag("slow")
class ArchiveFiguresTest {

    private static final int ARTICLES = Integer.getInteger("archive.articles", 1_000);
    private static final String FORMATS = System.getProperty("archive.formats", "pdf,html");
    private static final String PACK = System.getProperty("archive.pack", "");
    private static final int A_DAY = 10;
    private static final List<String> SENTENCES = List.of(
            "菜市在河边开了三十年，今年搬到了桥南。", "船工们早晨还来卖鱼，天亮以前就散了。",
            "新的菜市有顶棚，下雨天也能摆摊。", "老街的灯在七点以后才亮。", "渡口的石阶已经修好，水位比去年低了半尺。");

    @TempDir
    private Path folder;

    private void write() throws IOException {
        Random random = new Random(21);
        for (int i = 0; i < ARTICLES; i++) {
            int day = i / A_DAY;
            Path of = Files.createDirectories(
                    folder.resolve("in/%04d/%02d-%02d".formatted(1990 + day / 336, 1 + day / 28 % 12, 1 + day % 28)));
            StringBuilder text = new StringBuilder("---\npublication: 河畔晚报\ndate: %04d-%02d-%02d\n---\n# 菜市之%d\n\n"
                    .formatted(1990 + day / 336, 1 + day / 28 % 12, 1 + day % 28, i) + "文/林晚舟 摄影/沈未迟\n\n");
            for (int paragraph = 0; paragraph < 10; paragraph++) {
                for (int sentence = 0; sentence < 4 + random.nextInt(5); sentence++) {
                    text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
                }
                text.append("\n\n");
            }
            Files.writeString(of.resolve("A%02d.md".formatted(i % A_DAY)), text);
        }
    }

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
        write();
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
