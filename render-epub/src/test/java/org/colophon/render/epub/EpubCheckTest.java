package org.colophon.render.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.colophon.model.CorrectedEdition;
import org.colophon.model.Edition;
import org.colophon.model.EveryKind;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Books judged by the W3C's epubcheck in a process of its own, whose parsers are not those of the tests. */
class EpubCheckTest {

    private static final String CHECKER = "com.adobe.epubcheck.tool.Checker";

    @TempDir
    private Path folder;

    private static void requireEpubCheck() {
        assumeTrue(EpubCheckTest.class.getResource("/" + CHECKER.replace('.', '/') + ".class") != null,
                "epubcheck is not on the class path");
    }

    private int judged(String name, byte[] book, StringBuilder said) throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".epub");
        Files.write(file, book);
        Process check = new ProcessBuilder(System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), CHECKER,
                file.toString(), "--failonwarnings").redirectErrorStream(true).start();
        said.append(new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertThat(check.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return check.exitValue();
    }

    private void holds(String name, Edition edition, PrintStyle style) throws IOException, InterruptedException {
        requireEpubCheck();
        StringBuilder said = new StringBuilder();
        int code = judged(name, EpubRendererTest.book(edition, EpubRendererTest.SEEDS, style), said);
        assertThat(code).as(name + "\n" + said).isZero();
    }

    @Test
    @DisplayName("A book with every kind has no error and no warning")
    void everyKindHolds() throws IOException, InterruptedException {
        holds("every-kind", EveryKind.edition(), PrintStyles.builtIn("tabloid"));
    }

    @Test
    @DisplayName("Neither has a book with a correction, which leads to the article that it corrects and back")
    void correctionsHold() throws IOException, InterruptedException {
        holds("corrected", CorrectedEdition.edition(), PrintStyles.builtIn("tabloid"));
    }

    @Test
    @DisplayName("Neither has a book whose lines run down")
    void aVerticalBookHolds() throws IOException, InterruptedException {
        holds("vertical", EpubRendererTest.seed("hengyang-clean-city.md"),
                PrintStyles.withOverrides(PrintStyles.builtIn("reading"), "{\"writing\": \"vertical\"}"));
    }

    @Test
    @DisplayName("A book that is cut off does not hold")
    void findsABrokenBook() throws IOException, InterruptedException {
        requireEpubCheck();
        byte[] book = EpubRendererTest.book(EveryKind.edition(), EpubRendererTest.SEEDS,
                PrintStyles.builtIn("tabloid"));
        assertThat(judged("broken", java.util.Arrays.copyOf(book, book.length / 2), new StringBuilder())).isNotZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour-lights.md", "salt-road.md", "hengyang-clean-city.md"})
    @Tag("slow")
    void seedsHold(String seed) throws IOException, InterruptedException {
        holds(seed, EpubRendererTest.seed(seed), PrintStyles.builtIn("tabloid"));
    }

    @Test
    @Tag("slow")
    void theIssueHolds() throws IOException, InterruptedException {
        holds("issue", EpubRendererTest.issue(), PrintStyles.builtIn("tabloid"));
    }
}
