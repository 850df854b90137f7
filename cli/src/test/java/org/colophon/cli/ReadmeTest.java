package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colophon.model.Edition;
import org.colophon.parser.EditionParser;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderer;
import org.colophon.render.Renderers;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java that README shows, compiled and run, so that it cannot rot. */
class ReadmeTest {

    private static final Path ROOT = SeedTexts.FOLDER.resolve("..");

    @Test
    void theFiveLinesOfJavaWriteThreeEditions(@TempDir Path folder) throws IOException {
        Path source = SeedTexts.NEWSPAPER;
        Edition edition = EditionParser.create().parse(source).edition();
        for (Renderer renderer : Renderers.all()) {
            Path target = folder.resolve("edition." + renderer.format().extension());
            renderer.render(edition, PrintStyles.builtIn("tabloid"), RenderContext.beside(source), target);
        }
        assertThat(folder)
                .isDirectoryContaining("glob:**.pdf")
                .isDirectoryContaining("glob:**.docx")
                .isDirectoryContaining("glob:**.html");
    }

    @Test
    void readmeShowsTheLinesThatThisTestRuns() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String java =
                readme.substring(readme.indexOf("```java\n") + 8, readme.indexOf("```", readme.indexOf("```java") + 3));
        String mine = Files.readString(ROOT.resolve("cli/src/test/java/org/colophon/cli/ReadmeTest.java"))
                .replace("SeedTexts.NEWSPAPER", "Path.of(\"seeds/hengyang-clean-city.md\")")
                .replace("folder.resolve(\"edition.\"", "Path.of(\"edition.\"");
        for (String line : java.lines().map(String::strip).toList()) {
            assertThat(mine).contains(line);
        }
    }

    @Test
    void readmeLinksOnlyToFilesThatExist() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        java.util.regex.Pattern.compile("\\]\\(([^)#]+)\\)").matcher(readme).results().forEach(link ->
                assertThat(ROOT.resolve(link.group(1))).exists());
    }
}
