package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives from the command line, in processes that are killed. */
class BulkCommandTest {

    private static final int ARTICLES = 60;
    private static final long SEED = Long.getLong("seed", 21);

    @TempDir
    private Path folder;

    private void archive() throws IOException {
        for (int i = 0; i < ARTICLES; i++) {
            Path day = Files.createDirectories(folder.resolve("in/2004-01-%02d".formatted(1 + i / 10)));
            Files.writeString(day.resolve("A%02d.md".formatted(i % 10)),
                    "# 菜市之" + i + "\n\n文/林晚舟\n\n" + "菜市在河边开了三十年，今年搬到了桥南。".repeat(5 + i) + "\n");
        }
        Files.createFile(folder.resolve("in/empty.md"));
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path"), Main.class.getName(), "bulk"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("said").toFile()))
                .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("err").toFile()))
                .start();
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** The files of a folder by their bytes, but for times. */
    private Map<String, String> files(String name) throws IOException {
        Path root = folder.resolve(name);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("metrics.jsonl")) {
                    files.put(root.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }

    private int done(String out) throws IOException {
        Path journal = folder.resolve(out).resolve(".colophon/journal-1-of-1.jsonl");
        return Files.exists(journal) ? Files.readAllBytes(journal).length : 0;
    }

    @Test
    void killedTenTimesItEndsWithTheSameBytes() throws IOException, InterruptedException {
        archive();
        assertThat(run("in", "--out", "whole", "--to", "html", "--threads", "2")).isEqualTo(ColophonCommand.FAILED);
        Random random = new Random(SEED);
        for (int time = 0; time < 10; time++) {
            Process process = start("in", "--out", "out", "--to", "html", "--threads", "2", "--resume");
            long more = done("out") + random.nextInt(4_000);
            long pause = random.nextInt(20);
            while (process.isAlive() && done("out") <= more) {
                Thread.sleep(1 + pause);
            }
            process.destroyForcibly();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(run("in", "--out", "out", "--to", "html", "--resume")).isEqualTo(ColophonCommand.FAILED);
        assertThat(files("out")).isEqualTo(files("whole"));
        assertThat(Files.readString(folder.resolve("said"))).contains("61 inputs: 60 printed, 0 skipped, 1 failed");
    }

    @Test
    void readsLinesOfStandardInput() throws IOException {
        String lines = """
                {"id": "cms/1", "text": "# 菜市\\n\\n在桥南。\\n"}
                {"text": "# 渡口\\n\\n水位低了。\\n"}
                {"id": "cms/3"}
                """;
        StringWriter err = new StringWriter();
        for (String shard : List.of("2/2", "1/2")) {
            new CommandLineRun(new StringWriter(), err).reading(lines.getBytes(StandardCharsets.UTF_8)).run(
                    "bulk", "-", "--to", "html", "--shard", shard, "--out", folder.resolve("out").toString());
        }
        assertThat(err.toString()).isEmpty();
        assertThat(files("out")).containsOnlyKeys(
                "cms/1.html", "stdin.html", "dead/cms/3.json", "manifest.jsonl", "credits.jsonl", "credits.csv");
        assertThat(Files.readString(folder.resolve("out/manifest.jsonl"))).contains("\"stdin.jsonl:2\"");
    }

    @Test
    void readsListsAndPacksIssues() throws IOException, InterruptedException {
        archive();
        Files.writeString(folder.resolve("names"), "in/2004-01-01\nin/2004-01-02/A0*.md\n");
        assertThat(run("--list", "names", "--out", "out", "--to", "html", "--pack", "8", "--tree", "{title}"))
                .isEqualTo(ColophonCommand.DONE);
        assertThat(files("out")).containsKeys("pack-00001.html", "pack-00003.html", "manifest.jsonl");
        assertThat(Files.readAllLines(folder.resolve("out/manifest.jsonl"))).hasSize(20)
                .first().asString().contains("\"id\":\"2004-01-01/A00.md\"", "\"pack\":\"pack-00001\"");
    }

    @Test
    void saysWhatIsWrongWithItsOptions() throws IOException, InterruptedException {
        archive();
        for (String option : List.of("--shard=5/4", "--pack=some", "--style=none", "--tree={colour}", "--to=epub4")) {
            assertThat(run("in", "--out", "out", option)).as(option).isEqualTo(2);
        }
        assertThat(run("gone", "--out", "out")).isEqualTo(ColophonCommand.FAILED);
        assertThat(Files.readString(folder.resolve("err")))
                .contains("1/4 to 4/4", "--pack is issue or a number", "{title}", "gone does not exist");
        assertThat(folder.resolve("out/manifest.jsonl")).doesNotExist();
    }
}
