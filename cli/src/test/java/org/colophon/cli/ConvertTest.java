package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of other programs go in and out by the command. */
class ConvertTest {

    private static final Path SEED =
            Path.of(System.getProperty("project.root", "..")).resolve("seeds/harbour-lights.md");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        return new CommandLineRun(out, err).run(arguments);
    }

    @Test
    void aWordDocumentBecomesMarkdownWithItsPictures() throws IOException {
        String to = folder.toString();
        assertThat(run("print", "--to", "docx", "--out", to, SEED.toString())).as(err.toString()).isZero();
        assertThat(run("convert", "--to", "md,json", "--out", to, to + "/harbour-lights.docx"))
                .as(err.toString()).isZero();
        assertThat(Files.readString(folder.resolve("harbour-lights.md")))
                .contains("# The Town That Chose the Dark", "By Eleanor Ashgrove", "(harbour-lights-image1.png)");
        assertThat(folder.resolve("harbour-lights-image1.png")).exists();
        assertThat(Files.readString(folder.resolve("harbour-lights.json"))).contains("\"Eleanor Ashgrove\"");
        assertThat(run("print", "--to", "html", "--out", to, to + "/harbour-lights.docx")).isZero();
        assertThat(Files.readString(folder.resolve("harbour-lights.html"))).contains("data:image/png");
    }

    @Test
    void aSourceIsWrittenForOtherPrograms() throws IOException {
        assertThat(run("convert", "--to", "nitf,jats,ninjs,icml,epub,txt", "--out", folder.toString(), SEED.toString()))
                .as(err.toString()).isZero();
        for (String extension : new String[] {"nitf.xml", "jats.xml", "ninjs.json", "icml", "txt"}) {
            assertThat(Files.readString(folder.resolve("harbour-lights." + extension))).contains("Ashgrove");
        }
        assertThat(folder.resolve("harbour-lights.epub")).exists();
        assertThat(err.toString()).contains("NITF cannot hold pull quotes (1)");
    }

    @Test
    void anUnknownFormatIsWrongUsage() {
        assertThat(run("convert", "--to", "xps", "--out", folder.toString(), SEED.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("there is no export to \"xps\"", "nitf");
    }
}
