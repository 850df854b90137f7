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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the command does about its users' mistakes and their machines' faults. Whatever happens, inputs stay as they
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
            Map.entry("docx", "PK\3\4\24\0\6\0\b\0000123456789abcdef\23\0\0\0[Content_Types].xml \242\4".getBytes(LATIN)),
            Map.entry("odt", "PK\3\4\24\0\0\0\0\0000123456789abcdef\b\0\0\0mimetypeapplication/vnd.oasis.opendocument.text".getBytes(LATIN)),
            Map.entry("zip", "PK\3\4\24\0\0\0\b\0000123456789abcdef\5\0\0\0a.txt".getBytes(LATIN)),
            Map.entry("doc", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1\0\0".getBytes(LATIN)),
            Map.entry("pdf", "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(LATIN)),
            Map.entry("png", "\u0089PNG\r\n\u001A\n".getBytes(LATIN)),
            Map.entry("html", "\n<!-- made by a robot -->\n<!DOCTYPE html>\n<html><p>text</p></html>".getBytes(LATIN)),
            Map.entry("html16", "\u00FF\u00FE<\0h\0t\0m\0l\0>\0".getBytes(LATIN)),
            Map.entry("xml", "\u00EF\u00BB\u00BF<?xml version=\"1.0\"?>\n<nitf/>".getBytes(LATIN)),
            Map.entry("div", "<div align=\"center\">\n\n# Markdown may begin so\n\nText.\n".getBytes(LATIN)),
            Map.entry("titled", "{\"fileNames\": \"{title}\"}".getBytes(LATIN)),
            Map.entry("no-json", "{\"staff\": 7}".getBytes(LATIN)),
            Map.entry("no-utf8", "{\"publication\": \"\u00E4\"}".getBytes(LATIN)));

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** Runs a line of arguments in which {@code @} is the folder, and checks what holds whatever happens. */
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
    @CsvSource(delimiter = '|', textBlock = """
        HTML over its source        | page.html=article          | print --to html --out @ @page.html          | 1 | page.html would overwrite the input
        Word over another source    | a.md=article b.docx=article | print --to docx --out @ --bind b @a.md @b.docx | 1 | b.docx would overwrite the input
        JSON over its source        | x.json=article             | parse --out @ @x.json                       | 1 | x.json would overwrite the input
        PDF over its house file     | a.md=article 湖上的灯.pdf=titled | print --to html,pdf --house @湖上的灯.pdf --out @ @a.md | 1 | 湖上的灯.pdf would overwrite the input
        two sources, one name       | a/x.md=article b/x.md=article | print --to html --out @out @a/x.md @b/x.md | 1 | is already that of
        names that differ in case   | a/x.md=article b/X.md=article | print --to html --out @out @a/x.md @b/X.md | 1 | is already that of
        an input that is not there  | a.md=article               | print --to html --out @out @no.md           | 1 | no.md does not exist
        a folder for a source       | a/x.md=article             | check @a                                    | 1 | is a folder: name the files in it
        a file for the folder       | a.md=article               | print --to html --out @a.md @a.md           | 1 | a.md is a file: name a folder
        0 bytes                     | a.md=empty                 | check @a.md                                 | 1 | a.md is empty
        blanks                      | a.md=blank                 | check @a.md                                 | 1 | a.md is empty
        a byte order mark alone     | a.md=bom                   | print --to html --out @out @a.md            | 1 | a.md is empty
        the mark of UTF-16 alone    | a.md=bom16                 | credits @a.md                               | 1 | a.md is empty
        cut UTF-16                  | a.md=cut-utf16             | check @a.md                                 | 1 | a.md is not UTF-16LE at byte 2
        GBK                         | a.md=gbk                   | check @a.md                                 | 1 | looks like GB18030: name its encoding, or save it as UTF-8 (add --encoding GB18030)
        GBK with its name           | a.md=gbk                   | check --encoding GB18030 @a.md              | 0 | ''
        a Word file                 | a.docx=docx                | check @a.docx                               | 1 | a.docx is a Word file, and Colophon reads Markdown and plain text
        a Word file called text     | a.md=docx                  | check @a.md                                 | 1 | a.md is a Word file
        an OpenDocument file        | a.odt=odt                  | check @a.odt                                | 1 | a.odt is an OpenDocument file
        an old Word file            | a.doc=doc                  | check @a.doc                                | 1 | a.doc is a file of an old Word
        a zip archive               | a.zip=zip                  | check @a.zip                                | 1 | a.zip is a zip archive
        a PDF                       | a.pdf=pdf                  | check @a.pdf                                | 1 | a.pdf is a PDF file
        a picture                   | a.png=png                  | check @a.png                                | 1 | a.png is a picture
        HTML                        | a.html=html                | check @a.html                               | 1 | a.html is an HTML page
        HTML in UTF-16              | a.html=html16              | check @a.html                               | 1 | a.html is an HTML page
        XML                         | a.xml=xml                  | check @a.xml                                | 1 | a.xml is an XML file
        Markdown with a tag         | a.md=div                   | check @a.md                                 | 0 | markdown.raw-html
        a house that says nonsense  | a.md=article h.json=no-json | check --house @h.json @a.md                | 2 | h.json: staff: must be a list
        a house that is no UTF-8    | a.md=article h.json=no-utf8 | check --house @h.json @a.md                | 1 | h.json: is not UTF-8
        a style that is not there   | a.md=article               | check --style @no.json @a.md                | 1 | no.json does not exist
        standard input twice        | a.md=article               | check - @a.md -                             | 2 | standard input (-) can be read once only
        """)
    void saysWhatIsWrongAndHarmsNothing(String what, String files, String line, int code, String message) throws IOException {
        for (String file : files.split(" ")) {
            write(file.split("=")[0], file.split("=")[1]);
        }
        assertThat(run(line)).as(err.toString()).isEqualTo(code);
        assertThat(err.toString()).contains(message);
    }

    @Test
    void aBadFileAmongManyIsNamedAndTheOthersArePrinted() throws IOException {
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
        assertThat(run("parse --out @out @a/é.md " + decomposed)).isEqualTo(1);
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
        assertThat(err.toString()).contains("stdin is a Word file");
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "9223372036854775807", "-62135596801", "253402300800"})
    void timesThatNoDocumentCanCarryNameTheirVariable(String seconds) throws IOException {
        write("a.md", "article");
        int code = new CommandLineRun(out, err).with("SOURCE_DATE_EPOCH", seconds).run("check", folder.resolve("a.md").toString());
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
        assertThat(err.toString().lines().collect(Collectors.toSet())).singleElement().asString().contains("standard output");
    }
}
