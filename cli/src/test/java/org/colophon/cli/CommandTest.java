package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as its users call it. */
class CommandTest {

    private static final String ARTICLE = "# 湖上的灯\n\n文/陆知远\n\n这是一篇只有一段的短文，用来试一试印刷机。\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return new CommandLineRun(out, err).run(args);
    }

    private Path source(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> written() throws IOException {
        Path made = folder.resolve("out");
        if (!Files.exists(made)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(made)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    private String outFolder() {
        return folder.resolve("out").toString();
    }

    @Test
    void printWritesThreeEditionsAndSaysWhatItWrote() throws IOException {
        int code = run("print", "--out", outFolder(), SeedTexts.NEWSPAPER.toString());

        assertThat(code).isZero();
        assertThat(written())
                .containsExactly("hengyang-clean-city.docx", "hengyang-clean-city.html", "hengyang-clean-city.pdf");
        assertThat(out.toString()).contains("8 credits", "hengyang-clean-city.pdf: 1 page,");
        assertThat(err.toString())
                .containsPattern("hengyang-clean-city\\.md:\\d+:\\d+: .*credit\\.photo-without-picture");
    }

    @Test
    void printWritesOnlyTheFormatsAskedFor() throws IOException {
        assertThat(run("print", "--to", "html", "--out", outFolder(), source("灯.md", ARTICLE).toString())).isZero();
        assertThat(written()).containsExactly("灯.html");
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        String good = source("good.md", ARTICLE).toString();
        String later = source("later.md", ARTICLE).toString();
        int code = run(
                "print",
                "--to",
                "html",
                "--out",
                outFolder(),
                good,
                folder.resolve("missing.md").toString(),
                later);

        assertThat(code).isEqualTo(1);
        assertThat(written()).containsExactly("good.html", "later.html");
        assertThat(err.toString()).contains("missing.md does not exist");
        assertThat(out.toString().indexOf("good.html")).isLessThan(out.toString().indexOf("later.html"));
    }

    @Test
    void twoInputsOfOneNameDoNotOverwriteEachOther() throws IOException {
        Files.createDirectory(folder.resolve("b"));
        String first = source("a.md", ARTICLE).toString();
        String second = source("b/a.md", ARTICLE.replace("湖上", "海上")).toString();
        int code = run("print", "--to", "html", "--out", outFolder(), first, second);

        assertThat(code).isZero();
        assertThat(Files.readString(folder.resolve("out/a.html"))).contains("湖上的灯");
        assertThat(Files.readString(folder.resolve("out/b/a.html"))).contains("海上的灯");
        String third = source("b/a.txt", ARTICLE).toString();
        assertThat(run("print", "--to", "html", "--out", outFolder(), second, third)).isZero();
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/a.md.html")
                .isDirectoryContaining("glob:**/a.txt.html");
    }

    @Test
    void aFolderInPlaceOfAFileIsNamed() {
        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("is a folder");
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        assertThat(run("check", source("empty.md", "").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("is empty");
    }

    @Test
    void malformedTextIsRefusedWithItsByteOffset() throws IOException {
        Path file = Files.write(folder.resolve("bad.md"), new byte[] {'#', ' ', (byte) 0xE4, (byte) 0xBD, 'x'});
        assertThat(run("print", "--out", outFolder(), file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("bad.md").contains("2");
        assertThat(written()).isEmpty();
    }

    @Test
    void aTextOverTheLimitIsRefusedWithTheLimit() throws IOException {
        Path file = source("long.md", "字".repeat(4_000_001));
        assertThat(run("check", file.toString())).isEqualTo(1);
        assertThat(err.toString()).containsPattern("4[,_]?000[,_]?000").containsPattern("4[,_]?000[,_]?001");
    }

    @Test
    void anotherEncodingIsReadWhenNamed() throws IOException {
        Path file = Files.write(folder.resolve("gb.md"), ARTICLE.getBytes(Charset.forName("GB18030")));
        assertThat(run("credits", "--encoding", "GB18030", file.toString())).isZero();
        assertThat(out.toString()).contains("陆知远", "WRITER");
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path notAFolder = source("taken", "a file");
        int code = run("print", "--out", notAFolder.toString(), source("a.md", ARTICLE).toString());
        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--style=modern", "--to=xps", "--encoding=UTF-99", "--profile=web"})
    @DisplayName("A value that does not exist is wrong usage and the message names the allowed ones")
    void unknownValuesAreWrongUsage(String option) throws IOException {
        int code = run("print", option, "--out", outFolder(), source("a.md", ARTICLE).toString());
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).containsAnyOf("tabloid", "docx", "GB18030", "SCREEN, PRESS");
        assertThat(written()).isEmpty();
    }

    @Test
    void aMalformedStyleFileIsRefusedWithItsPath() throws IOException {
        Path style = source("s.json", "{\"base\":\"tabloid\",\"texts\":{\"title\":{\"size\":\"huge\"}}}");
        int code = run("print", "--style", style.toString(), "--out", outFolder(), source("a.md", ARTICLE).toString());
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("texts.title.size", "huge");
        assertThat(written()).isEmpty();
    }

    @Test
    void theHouseFileNamesOutputsAndAddsItsStaff() throws IOException {
        Path house = source("house.json", """
                {"publication": "湖州晨报",
                 "fileNames": "{publication}-{title}",
                 "staff": [{"page": "*", "role": "责编", "kind": "RESPONSIBLE_EDITOR", "names": ["苏未央"]}]}
                """);
        int code = run("print", "--to", "html", "--house", house.toString(), "--out", outFolder(),
                source("a.md", ARTICLE).toString());
        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(written()).containsExactly("湖州晨报-湖上的灯.html");
        assertThat(Files.readString(folder.resolve("out/湖州晨报-湖上的灯.html"))).contains("苏未央", "湖州晨报");
    }

    @Test
    void theProfileSaysWhatPdfsAreMadeFor() throws IOException {
        Path file = source("a.md", ARTICLE);
        assertThat(run("print", "--to", "pdf", "--profile", "screen", "--out", outFolder(), file.toString())).isZero();
        assertThat(Files.readString(folder.resolve("out/a.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.7")
                .doesNotContain("PDF/X-4");
        assertThat(run("print", "--to", "pdf", "--profile", "press", "--out", outFolder(), file.toString())).isZero();
        assertThat(Files.readString(folder.resolve("out/a.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.6")
                .contains("PDF/X-4");
    }

    @Test
    @DisplayName("The faces of the house are checked before anything is printed")
    void facesAreCheckedFirst() throws IOException {
        Path house = source("house.json", "{\"faces\": {\"song-regular\": \"a.ttf\"}}");
        source("a.ttf", "OTTO and more");
        int code = run(
                "print",
                "--to",
                "pdf",
                "--house",
                house.toString(),
                "--out",
                outFolder(),
                source("a.md", ARTICLE).toString());
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("a.ttf", "CFF", "glyf outlines");
        assertThat(written()).isEmpty();
    }

    @Test
    void theConditionOfTheHouseIsReadBesideItsFile() throws IOException {
        Path house = source(
                "house.json", "{\"profile\": {\"file\": \"press.icc\", \"condition\": \"IFRA26\", \"inkLimit\": 220}}");
        source("press.icc", "no profile");
        int code = run(
                "print",
                "--to",
                "pdf",
                "--house",
                house.toString(),
                "--out",
                outFolder(),
                source("a.md", ARTICLE).toString());
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("IFRA26", "ICC");
    }

    @Test
    void parsePrintsEditionDiagnosticsAndRepairs() {
        assertThat(run("parse", SeedTexts.NEWSPAPER.toString())).isZero();
        JsonNode parsed = JsonMapper.builder().build().readTree(out.toString());
        assertThat(parsed.at("/edition/schema").asString()).isEqualTo("colophon-edition/1");
        assertThat(parsed.at("/edition/articles/0/sections").size()).isEqualTo(4);
        assertThat(parsed.at("/repairs").size()).isEqualTo(3);
        assertThat(parsed.at("/diagnostics").size()).isPositive();
    }

    @Test
    void parseWritesAFileForEachOfManyInputs() throws IOException {
        int code = run(
                "parse",
                "--out",
                outFolder(),
                source("a.md", ARTICLE).toString(),
                source("b.md", ARTICLE).toString());
        assertThat(code).isZero();
        assertThat(written()).containsExactly("a.json", "b.json");
    }

    @Test
    void repairCanBeSwitchedOff() {
        assertThat(run("parse", "--repair", "off", SeedTexts.NEWSPAPER.toString())).isZero();
        JsonNode parsed = JsonMapper.builder().build().readTree(out.toString());
        assertThat(parsed.at("/repairs").size()).isZero();
    }

    @Test
    @DisplayName("Credits as CSV have a header and a row for each contributor")
    void creditsAsCsv() {
        assertThat(run("credits", "--format", "csv", SeedTexts.NEWSPAPER.toString())).isZero();
        assertThat(out.toString().lines()).hasSize(13).first().asString().startsWith("source,line,article,title");
        assertThat(out.toString()).contains(",COORDINATOR,统筹,唐海强,person,,本报记者,");
    }

    @Test
    void creditsAsJsonAreOneObjectALine() {
        assertThat(run("credits", "--format", "json", SeedTexts.NEWSPAPER.toString())).isZero();
        assertThat(out.toString()
                        .lines()
                        .map(line -> JsonMapper.builder()
                                .build()
                                .readTree(line)
                                .get("name")
                                .asString()))
                .hasSize(12)
                .contains("林小红", "周厚军");
    }

    @Test
    void creditsOfManyFilesNameFileArticleAndPlace() throws IOException {
        Path one = source("one.md", ARTICLE);
        Path two = source("two.md", ARTICLE);
        assertThat(run("credits", "--format", "csv", one.toString(), two.toString())).isZero();
        assertThat(out.toString().lines().skip(1)).hasSize(2).satisfiesExactly(
                row -> assertThat(row).startsWith(one + ",").contains(",a1,", ",article,", "陆知远"),
                row -> assertThat(row).startsWith(two + ",").contains(",a1,", ",article,", "陆知远"));
    }

    @Test
    void creditsByPersonAddUpOverFiles() throws IOException {
        Path one = source("one.md", ARTICLE);
        Path two = source("two.md", ARTICLE);
        assertThat(run("credits", "--by", "person", "--format", "csv", one.toString(), two.toString())).isZero();
        assertThat(out.toString().lines()).hasSize(2).last().asString().startsWith("陆知远,person,,2,");
    }

    @Test
    void noSubcommandIsWrongUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("print")).isEqualTo(2);
    }

    @Test
    void helpVersionAndCompletionAreThere() {
        assertThat(run("--help")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(run("print", "--help")).isZero();
        assertThat(run("generate-completion")).isZero();
        assertThat(out.toString()).contains("Exit codes:", "colophon", "--style", "complete");
    }

    @Test
    void sourceDateEpochMustBeANumber() throws IOException {
        int code = new CommandLineRun(out, err)
                .with("SOURCE_DATE_EPOCH", "yesterday")
                .run("print", "--out", outFolder(), source("a.md", ARTICLE).toString());
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("SOURCE_DATE_EPOCH");
    }

    @Test
    void manyFilesBehindABarAreReportedAfterIt() throws IOException {
        int code = new CommandLineRun(out, err)
                .with(Surroundings.Reporting.BAR)
                .run(
                        "print",
                        "--to",
                        "html",
                        "--out",
                        outFolder(),
                        source("a.md", ARTICLE).toString(),
                        source("b.md", ARTICLE).toString());
        assertThat(code).isZero();
        assertThat(out.toString().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
        assertThat(written()).containsExactly("a.html", "b.html");
    }
}
