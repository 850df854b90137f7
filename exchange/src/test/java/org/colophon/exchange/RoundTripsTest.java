package org.colophon.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.colophon.model.Edition;
import org.colophon.parser.EditionParser;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderer;
import org.colophon.render.docx.DocxRenderer;
import org.colophon.render.html.HtmlRenderer;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A seed written in a foreign format and read again has its titles, credits, sections, tables and notes. */
class RoundTripsTest {

    @TempDir
    private Path folder;

    static List<Path> seeds() {
        return SeedSources.all();
    }

    private static byte[] written(Renderer renderer, Path seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(SeedSources.edition(seed), PrintStyles.builtIn("tabloid"),
                RenderContext.forFolder(pictures(seed)), out);
        return out.toByteArray();
    }

    /** The articles of an issue share the pictures of its folder. */
    private static Path pictures(Path seed) {
        Path beside = seed.resolveSibling("");
        return beside.endsWith("articles") ? beside.resolveSibling("") : beside;
    }

    private static Edition read(byte[] document) throws IOException {
        SourceReader reader = SourceReaders.of(document).orElseThrow();
        return reader.read(document, "document", EditionParser.create()).parsed().edition();
    }

    private static void same(Path seed, byte[] document) throws IOException {
        assertThat(Essence.of(read(document))).isEqualTo(Essence.of(SeedSources.edition(seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void throughWord(Path seed) throws IOException {
        same(seed, written(new DocxRenderer(), seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void throughHtml(Path seed) throws IOException {
        same(seed, written(new HtmlRenderer(), seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void throughNitf(Path seed) throws IOException {
        same(seed, written(new NitfExport(), seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void throughJats(Path seed) throws IOException {
        same(seed, written(new JatsExport(), seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("slow")
    @DisplayName("A document of ours that LibreOffice opened and saved reads as before")
    void throughLibreOffice(Path seed) throws IOException, InterruptedException {
        Path own = folder.resolve("own.docx");
        Files.write(own, written(new DocxRenderer(), seed));
        Process office;
        try {
            office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("user").toUri(),
                    "--headless", "--convert-to", "docx", "--outdir", folder.resolve("saved").toString(),
                    own.toString()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            assumeTrue(false, "LibreOffice is not installed");
            return;
        }
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        same(seed, Files.readAllBytes(folder.resolve("saved/own.docx")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void throughPlainTextNoWordIsLost(Path seed) throws IOException {
        String text = new String(written(new CopyTextExport(), seed), StandardCharsets.UTF_8).replaceAll("\\s+", "");
        for (String line : org.colophon.model.PlainText.of(SeedSources.edition(seed)).split("\n")) {
            int at = 0;
            for (char c : line.replaceAll("\\s+", "").toCharArray()) {
                at = text.indexOf(c, at) + 1;
                assertThat(at).as(line).isPositive();
            }
        }
    }
}
