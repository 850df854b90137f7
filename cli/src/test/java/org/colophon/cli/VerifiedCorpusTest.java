package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.model.Diagnostic;
import org.colophon.parser.EditionParser;
import org.colophon.parser.Parsed;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderer;
import org.colophon.render.Renderers;
import org.colophon.style.PrintStyles;
import org.colophon.verify.Verifier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every real text, printed in every format, is read back whole; see {@link MeasuredCorpus}. */
class VerifiedCorpusTest {

    @TestFactory
    Stream<DynamicTest> everyTextIsReadBackWhole() throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(MeasuredCorpus.FOLDER), "skipped: no texts at " + MeasuredCorpus.FOLDER);
        return texts().stream().map(text ->
                DynamicTest.dynamicTest(MeasuredCorpus.FOLDER.relativize(text).toString(), () -> readsBack(text)));
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(MeasuredCorpus.FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("README.md") && !file.endsWith("EXPECT.md"))
                    .sorted()
                    .toList();
        }
    }

    private static void readsBack(Path text) throws IOException {
        Parsed parsed = EditionParser.create().parse(text);
        SeedTexts.read(parsed);
        for (Renderer renderer : Renderers.all()) {
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            renderer.render(parsed.edition(), PrintStyles.builtIn("tabloid"), RenderContext.beside(text), output);
            List<Diagnostic> discrepancies = Verifier.create()
                    .verify(parsed.edition(), renderer.format().id(), output.toByteArray())
                    .discrepancies();
            assertThat(discrepancies).as(renderer.format().id()).isEmpty();
        }
    }
}
