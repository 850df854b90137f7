package org.colophon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.colophon.model.PlainText;
import org.colophon.parser.EditionParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuietReadingTest {

    @TempDir
    private Path folder;

    /** A program without logging and without the writer of Word documents, which has a fallback of its own. */
    static final class Reading {

        private Reading() {
        }

        /** Prints the words of a document. */
        public static void main(String[] arguments) throws IOException {
            byte[] content = Files.readAllBytes(Path.of(arguments[0]));
            System.out.print(PlainText.of(SourceReaders.of(content).orElseThrow()
                    .read(content, "copy.docx", EditionParser.create()).parsed().edition()).strip());
        }
    }

    @Test
    @DisplayName("A program without logging reads Word, and Log4j says nothing on the console")
    void saysNothing() throws IOException, InterruptedException {
        Path document = folder.resolve("copy.docx");
        Files.write(document, WordFixture.body(WordFixture.p("It rose.")).bytes());
        String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("render-docx"))
                .collect(Collectors.joining(File.pathSeparator));
        Process reading = new ProcessBuilder(System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1", "-cp", classes, Reading.class.getName(), document.toString())
                .redirectErrorStream(true).start();
        String said = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reading.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).isEqualTo("It rose.");
    }
}
