package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reader measured on real published lines by scripts that no one here wrote; see {@link MeasuredCorpus}. */
class CorpusTest {

    private static final Path FOLDER = MeasuredCorpus.FOLDER;

    @TempDir
    private Path scratch;

    @BeforeAll
    static void aFolderOfRealLinesIsThere() {
        boolean there = Files.isRegularFile(FOLDER.resolve("credits_eval.py")) && hasPython();
        Assumptions.assumeTrue(
                there, "skipped: no measured corpus at " + FOLDER + ", or no python3 to run its scripts");
    }

    @Test
    void creditsOfRealLinesAreFound() throws Exception {
        JsonNode report = report("credits_eval.py", "--corpus", FOLDER.resolve("dev.jsonl").toString());
        JsonNode languages = report.path("languages");
        assertThat(f1(languages.path("zh-Hans").path("credits"))).as("simplified Chinese").isGreaterThanOrEqualTo(0.95);
        for (String language : List.of("zh-Hant", "en", "ja", "ko")) {
            assertThat(f1(languages.path(language).path("credits"))).as(language).isGreaterThanOrEqualTo(0.90);
        }
        assertThat(report.path("affiliation").path("exact").asDouble()).as("affiliations").isGreaterThanOrEqualTo(0.90);
        assertThat(report.path("dateline").path("present_recall").asDouble())
                .as("datelines")
                .isGreaterThanOrEqualTo(0.92);
        assertThat(report.path("form").path("printed_text_verbatim").asDouble()).as("printed text").isEqualTo(1.0);
        assertThat(report.path("form").path("span_covers_names").asDouble()).as("spans").isEqualTo(1.0);
    }

    @Test
    @DisplayName("What is no credit stays text also in full width and among other prose")
    void whatIsNoCreditStaysText() throws Exception {
        for (String[] more : new String[][] {{}, {"--fullwidth"}, {"--salt", "1"}, {"--salt", "2"}, {"--salt", "3"}}) {
            List<String> arguments = new ArrayList<>(List.of(
                    "credits_eval.py", "--corpus", FOLDER.resolve("dev.jsonl").toString()));
            arguments.addAll(List.of(more));
            JsonNode negatives = report(arguments.toArray(String[]::new)).path("hard_negatives").path("all");
            assertThat(negatives.path("lines").asInt()).isEqualTo(49);
            assertThat(negatives.path("false").asInt(49)).as(String.join(" ", more)).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void brokenParagraphsAreRestoredAndWholeOnesKept() throws Exception {
        JsonNode report = report("repair_eval.py", "score", "--set", FOLDER.resolve("repair-dev").toString());
        JsonNode joins = report.path("joins");
        assertThat(joins.path("p").asDouble()).as("precision").isGreaterThanOrEqualTo(0.99);
        assertThat(joins.path("r").asDouble()).as("recall").isGreaterThanOrEqualTo(0.95);
        assertThat(report.path("exact_paragraphs").asDouble())
                .as("restored to the letter")
                .isGreaterThanOrEqualTo(0.93);
        assertThat(report.path("untouched_paragraphs_kept").asDouble()).as("kept").isEqualTo(1.0);
        assertThat(report.path("text").path("lost").asInt(1)).as("characters lost").isZero();
    }

    private JsonNode report(String... arguments) throws IOException, InterruptedException {
        Path out = scratch.resolve("report.json");
        List<String> command = new ArrayList<>(List.of("python3", FOLDER.resolve(arguments[0]).toString()));
        command.addAll(List.of(arguments).subList(1, arguments.length));
        command.addAll(List.of("--parse", parse(), "--errors", "0", "--out", out.toString()));
        Process process = new ProcessBuilder(command).directory(scratch.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).as(said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return JsonMapper.builder().build().readTree(Files.readString(out));
    }

    /** The command, on the class path of this test. */
    private static String parse() {
        return Path.of(System.getProperty("java.home"), "bin", "java")
                + " -Dstdout.encoding=UTF-8 -Dfile.encoding=UTF-8 -cp " + System.getProperty("java.class.path")
                + " org.colophon.cli.Main parse --out";
    }

    private static double f1(JsonNode scores) {
        return scores.path("f1").asDouble();
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
