package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many sources printed as one edition. */
class BindTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return new CommandLineRun(out, err).run(args);
    }

    private String source(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private static String article(String title, String more) {
        return "# " + title + "\n\n文/陆知远\n\n这是一篇只有一段的短文，用来试一试印刷机。\n\n" + more + "\n";
    }

    private String outFolder() {
        return folder.resolve("out").toString();
    }

    @Test
    void sourcesAreBoundIntoOneEditionInEveryFormat() throws IOException {
        int code = run(
                "print",
                "--bind",
                "湖上三章",
                "--out",
                outFolder(),
                source("a.md", article("湖上的灯", "")),
                source("b.md", article("湖上的船", "")),
                source("c.md", article("湖上的人", "")));
        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())).sorted())
                    .containsExactly("湖上三章.docx", "湖上三章.html", "湖上三章.pdf");
        }
        assertThat(out.toString()).contains("湖上三章: 3 credits", "湖上三章.pdf: 3 pages,", "fit of a1:", "fit of a3:");
        String html = Files.readString(folder.resolve("out/湖上三章.html"));
        assertThat(html.indexOf("湖上的灯")).isPositive().isLessThan(html.indexOf("湖上的船"));
        assertThat(html).contains("id=\"a1\"", "id=\"a2\"", "id=\"a3\"").containsOnlyOnce("id=\"a2-p1\"");
    }

    @Test
    @DisplayName("Diagnostics name their source and pictures come from beside it")
    void partsKeepTheirPlaces() throws IOException {
        Path picture = SeedTexts.FOLDER.resolve("images/harbour.png");
        Files.createDirectories(folder.resolve("south"));
        Files.copy(picture, folder.resolve("south/harbour.png"));
        String north = source("north/a.md", article("湖上的灯", "![港口](harbour.png)"));
        String south = source("south/b.md", article("湖上的船", "![港口](harbour.png)"));
        assertThat(run("print", "--to", "pdf", "--bind", "two", "--out", outFolder(), north, south)).isZero();
        assertThat(err.toString()).contains("a.md:7").contains("asset.missing").doesNotContain("b.md");
    }

    @Test
    @DisplayName("A source that cannot be read is named and nothing is written")
    void unreadableSourcesAreNamed() throws IOException {
        assertThat(run(
                        "print",
                        "--bind",
                        "two",
                        "--out",
                        outFolder(),
                        source("a.md", article("湖上的灯", "")),
                        folder.resolve("missing.md").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("missing.md does not exist");
        assertThat(folder.resolve("out")).isEmptyDirectory();
    }

    @Test
    void aNameThatIsNoFileNameIsWrongUsage() throws IOException {
        String file = source("a.md", article("湖上的灯", ""));
        for (String name : new String[] {"a/b", "..", " ", "a\\b"}) {
            assertThat(run("print", "--bind", name, "--out", outFolder(), file)).as(name).isEqualTo(2);
        }
        assertThat(err.toString()).contains("--bind names an edition and its files");
    }
}
