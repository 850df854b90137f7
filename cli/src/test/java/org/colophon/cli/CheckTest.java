package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That {@code check} predicts {@code print}: the same findings, the same exit code, and nothing written. */
class CheckTest {

    private static final Pattern CODE = Pattern.compile("\\[([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)]$");

    @TempDir
    private Path folder;

    /** The output of a run and its exit code. */
    private record Findings(int exit, List<String> lines) {

        List<String> codes() {
            return lines.stream().map(CODE::matcher).filter(Matcher::find).map(code -> code.group(1)).toList();
        }
    }

    private static Findings run(String... args) {
        StringWriter err = new StringWriter();
        int exit = new CommandLineRun(new StringWriter(), err).run(args);
        return new Findings(exit, err.toString().lines().toList());
    }

    private static String[] arguments(String subcommand, List<String> options, Path... files) {
        List<String> arguments = new ArrayList<>(List.of(subcommand));
        arguments.addAll(options);
        for (Path file : files) {
            arguments.add(file.toString());
        }
        return arguments.toArray(String[]::new);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        nothing                 | 正文一段。
        a missing picture       | ![图](no.png)
        a missing picture twice | ![图](no.png)↵↵正文一段。↵↵![图](no.png)
        a remote picture        | ![图](https://example.org/a.png)
        a picture out of reach  | ![图](../a.png)
        a broken picture        | ![图](broken.png)
        a character of no face  | 笑脸\uD83D\uDE00在此。
        a word without a name   | 摄影/
        a note without a mark   | 正文一段。↵↵[^a]: 注文。
        raw HTML                | <div>正文</div>
        a refused link          | [此处](javascript:alert)
        all of these            | 笑脸\uD83D\uDE00。![图](no.png)↵↵![图](broken.png)↵↵<b>正文</b>，[此处](javascript:alert)
        """)
    void findsWhatPrintingFinds(String what, String text) throws IOException {
        Files.write(folder.resolve("broken.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3});
        Path source = Files.writeString(folder.resolve("a.md"), "# 湖上的灯\n\n文/陆知远\n\n" + text.replace('↵', '\n') + "\n");
        List<List<String>> ways = List.of(
                List.of(), List.of("--strict"), List.of("--to", "html"), List.of("--style", "magazine", "--to", "pdf"));
        for (List<String> options : ways) {
            Findings checked = run(arguments("check", options, source));
            assertThat(folder.resolve("out")).doesNotExist();
            List<String> printing = new ArrayList<>(options);
            printing.addAll(List.of("--out", Files.createTempDirectory(folder, "made").toString()));
            Findings printed = run(arguments("print", printing, source));
            assertThat(checked).as(options.toString()).isEqualTo(printed);
            assertThat(checked.lines()).as("each once").doesNotHaveDuplicates();
            assertThat(checked.lines()).allMatch(line -> line.startsWith("colophon: ") || CODE.matcher(line).find());
        }
    }

    @Test
    void findsPicturesAndCharactersWithTheirPlaces() throws IOException {
        Path source = Files.writeString(folder.resolve("a.md"), "# 湖上的灯\n\n笑脸\uD83D\uDE00在此。\n\n![图](no.png)\n");
        Findings found = run("check", "--to", "pdf", source.toString());
        assertThat(found.exit()).isEqualTo(1);
        assertThat(found.codes()).contains("asset.missing", "font.missing-glyph");
        assertThat(found.lines()).allMatch(line -> line.startsWith(source + ":"));
    }

    @Test
    void strictnessRefusesWhatHasErrorsAndNamesThem() throws IOException {
        Path source = Files.writeString(folder.resolve("a.md"), "# 湖上的灯\n\n![图](no.png)\n\n正文一段。\n");
        Path made = folder.resolve("made");
        Findings refused = run("print", "--strict", "--out", made.toString(), source.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.codes()).containsOnly("asset.missing");
        assertThat(refused.lines())
                .contains("colophon: " + source + " was not printed as pdf: --strict refuses the error below");
        assertThat(made).isEmptyDirectory();
    }

    @Test
    void bindsAsPrintingDoes() throws IOException {
        Path first = Files.writeString(folder.resolve("a.md"), "# 湖上的灯\n\n正文一段。\n\n![图](no.png)\n");
        Path second = Files.writeString(folder.resolve("b.md"), "# 湖上的船\n\n正文一段。\n");
        Findings checked = run(arguments("check", List.of("--bind", "two"), first, second));
        List<String> printing = List.of("--bind", "two", "--out", folder.resolve("made").toString());
        assertThat(checked).isEqualTo(run(arguments("print", printing, first, second)));
        assertThat(checked.codes()).contains("asset.missing");
    }

    @Test
    void explainsWhatWasRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "# 桥又通了\n\n文/程砚秋\n\n桥又通了，老人每天来。\n");
        StringWriter out = new StringWriter();
        int exit = new CommandLineRun(out, new StringWriter()).run("check", "--explain", file.toString());
        assertThat(exit).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "1:3 title 桥又通了", "3:1 credit 文/程砚秋: WRITER 程砚秋, by the word 文 (article)");
    }
}
