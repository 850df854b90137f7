package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The command meets its users' mistakes and their machines' faults. In any case inputs stay as they
 * are, nothing half-written is left, and nothing is said twice.
 */
class CommandFaultsTest {

    private static final String ARTICLE = "# 湖上的灯\n\n文/陆知远\n\n这是一篇只有一段的短文，用来试一试印刷机。\n";
    private static final Charset LATIN = StandardCharsets.ISO_8859_1;

    /** The contents that rows of the table name. */
    private static final Map<String, byte[]> CONTENTS = Map.ofEntries(
            Map.entry("article", ARTICLE.getBytes(StandardCharsets.UTF_8)),
            Map.entry("gbk", ARTICLE.getBytes(Charset.forName("GB18030"))),
            Map.entry("cut-utf16", "\u00FF\u00FE#".getBytes(LATIN)),
            Map.entry("empty", new byte[0]),
            Map.entry("blank", " \n\t\n".getBytes(LATIN)),
            Map.entry("bom", "\u00EF\u00BB\u00BF".getBytes(LATIN)),
            Map.entry("bom16", "\u00FE\u00FF".getBytes(LATIN)),
            Map.entry("docx", zip("[Content_Types].xml", "")),
            Map.entry("odt", zip("mimetype", "application/vnd.oasis.opendocument.text")),
            Map.entry("epub", zip("mimetype", "application/epub+zip")),
            Map.entry("zip", zip("a.txt", "")),
            Map.entry("doc", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1\0\0".getBytes(LATIN)),
            Map.entry("pdf", "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(LATIN)),
            Map.entry("png", "\u0089PNG\r\n\u001A\n".getBytes(LATIN)),
            Map.entry("html", "\n<!-- made by a robot -->\n<!DOCTYPE html>\n<html><p>text</p></html>".getBytes(LATIN)),
            Map.entry("html16", "\u00FF\u00FE<\0h\0t\0m\0l\0>\0".getBytes(LATIN)),
            Map.entry("xml", "\u00EF\u00BB\u00BF<?xml version=\"1.0\"?>\n<svg/>".getBytes(LATIN)),
            Map.entry("div", "<div align=\"center\">\n\n# Markdown may begin so\n\nText.\n".getBytes(LATIN)),
            Map.entry("titled", "{\"fileNames\": \"{title}\"}".getBytes(LATIN)),
            Map.entry("no-json", "{\"staff\": 7}".getBytes(LATIN)),
            Map.entry("no-utf8", "{\"publication\": \"\u00E4\"}".getBytes(LATIN)));

    /** The head of a zip file: signature, fields of no interest, the length of a name, the name and its content. */
    private static byte[] zip(String name, String content) {
        return ("PK\3\4" + "\0".repeat(22) + (char) name.length() + "\0\0\0" + name + content).getBytes(LATIN);
    }

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** Runs a line of arguments in which {@code @} is the folder, and checks the rules that always hold. */
    private int run(String line) throws IOException {
        Map<Path, String> before = inputs();
        int code = new CommandLineRun(out, err).run(
                Arrays.stream(line.split(" ")).map(each -> each.replace("@", folder + "/")).toArray(String[]::new));
        assertThat(inputs()).containsAllEntriesOf(before);
        assertThat(inputs().keySet()).noneMatch(file -> file.toString().endsWith(".tmp"));
        assertThat(err.toString().lines()).doesNotHaveDuplicates();
        return code;
    }

    private Map<Path, String> inputs() throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file, Files.readString(file, LATIN));
            }
        }
        return contents;
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, CONTENTS.get(content));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "command-faults.csv", delimiter = '|', quoteCharacter = '\'', numLinesToSkip = 1)
    void saysWhatIsWrongAndHarmsNothing(String what, String files, String line, int code, String message)
            throws IOException {
        for (String file : files.split(" ")) {
            write(file.split("=")[0], file.split("=")[1]);
        }
        assertThat(run(line)).as(err.toString()).isEqualTo(code);
        assertThat(err.toString()).contains(message);
    }

    @Test
    @DisplayName("A bad file among many is named and the others are printed")
    void oneBadFileStopsNoOther() throws IOException {
        for (String name : List.of("a.md=article", "b.md=gbk", "c.md=docx", "d.md=article")) {
            write(name.split("=")[0], name.split("=")[1]);
        }
        assertThat(run("print --to html --out @out @a.md @b.md @c.md @d.md")).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(2).allMatch(each -> each.contains("b.md") || each.contains("c.md"));
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**a.html").isDirectoryContaining("glob:**d.html");
    }

    @Test
    void anInputBehindALinkIsNotOverwritten() throws IOException {
        write("in/page.md", "article");
        Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(folder.resolve("out/page.html"), folder.resolve("in/page.md"));
        assertThat(run("print --to html --out @out @in/page.md")).isEqualTo(1);
        assertThat(err.toString()).contains("out/page.html", "in/page.md", "would overwrite the input");
        write("in/other.html", "article");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));
        assertThat(run("print --to html --out @link @in/other.html")).isEqualTo(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void composedAndDecomposedNamesAreOne() throws IOException {
        write("a/é.md", "article");
        Path decomposed = folder.resolve("b/" + Normalizer.normalize("é", Normalizer.Form.NFD) + ".md");
        Files.createDirectories(decomposed.getParent());
        Files.writeString(decomposed, ARTICLE);
        assertThat(run("parse --out @out @a/é.md " + decomposed)).isZero();
        assertThat(folder.resolve("out/a")).isDirectoryContaining("glob:**.json");
        assertThat(folder.resolve("out/b")).isDirectoryContaining("glob:**.json");
        assertThat(run("parse --out @out @a/é.md @a/é.md")).isEqualTo(1);
        assertThat(err.toString()).contains("is already that of");
    }

    @Test
    void longNamesOfSourcesAndTitlesArePrinted() throws IOException {
        write("灯".repeat(72) + ".md", "article");
        write("h.json", "titled");
        Files.writeString(folder.resolve("long.md"), "# " + "题".repeat(80) + "\n\n正文一段。\n");
        assertThat(run("print --out @out @" + "灯".repeat(72) + ".md")).as(err.toString()).isZero();
        assertThat(run("print --to html,docx --house @h.json --out @out @long.md")).as(err.toString()).isZero();
        assertThat(folder.resolve("out/" + "灯".repeat(72) + ".pdf")).exists();
        assertThat(folder.resolve("out/" + "题".repeat(66) + ".docx")).exists();
    }

    @Test
    void standardInputIsReadAndNamed() {
        int code = new CommandLineRun(out, err).reading((ARTICLE + "\n![](no.png)\n").getBytes(StandardCharsets.UTF_8))
                .run("print", "--to", "pdf", "--out", folder.toString(), "-");
        assertThat(folder.resolve("stdin.pdf")).exists();
        assertThat(err.toString()).contains("stdin:7:1: ", "asset.missing");
        assertThat(code).isEqualTo(err.toString().contains(": error: ") ? 1 : 0);
        assertThat(new CommandLineRun(out, err).reading(CONTENTS.get("docx")).run("check", "-")).isEqualTo(1);
        assertThat(err.toString()).contains("stdin cannot be read");
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "9223372036854775807", "-62135596801", "253402300800"})
    void timesThatNoDocumentCanCarryNameTheirVariable(String seconds) throws IOException {
        write("a.md", "article");
        int code = new CommandLineRun(out, err).with("SOURCE_DATE_EPOCH", seconds)
                .run("check", folder.resolve("a.md").toString());
        assertThat(code).isEqualTo(2);
        assertThat(err.toString().lines().findFirst().orElseThrow()).contains("SOURCE_DATE_EPOCH", seconds);
    }

    @Test
    void fullStandardOutputIsAFailure() throws IOException {
        write("a.md", "article");
        for (String command : List.of("parse", "credits", "print --to html --out @out", "--help")) {
            Writer full = new Writer() {
                @Override
                public void write(char[] text, int offset, int length) throws IOException {
                    throw new IOException("no space");
                }

                @Override
                public void flush() {
                    // Nothing is kept.
                }

                @Override
                public void close() {
                    // Nothing is open.
                }
            };
            String line = command.equals("--help") ? command : command + " @a.md";
            int code = new CommandLineRun(full, err).run(
                    Arrays.stream(line.split(" ")).map(each -> each.replace("@", folder + "/")).toArray(String[]::new));
            assertThat(code).as(command).isEqualTo(1);
        }
        assertThat(err.toString().lines().distinct()).singleElement().asString().contains("standard output");
    }
}
