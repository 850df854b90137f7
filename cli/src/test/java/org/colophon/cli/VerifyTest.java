package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colophon.Colophon;
import org.colophon.PrintJob;
import org.colophon.model.Diagnostic;
import org.colophon.model.Edition;
import org.colophon.render.Format;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.Renderer;
import org.colophon.render.Strictness;
import org.colophon.style.PrintStyle;
import org.colophon.verify.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code colophon print --verify}. */
class VerifyTest {

    private static final String ARTICLE = "# Harbour lamps\n\nBy Ada Marsh\n\nThe lamps were lit at five.\n";

    @TempDir
    private Path folder;

    /** A renderer of HTML that prints a page without the text. */
    private static final class ForgetfulRenderer implements Renderer {

        private static final Format FORMAT = new Format("html", "text/html", "html");

        @Override
        public Format format() {
            return FORMAT;
        }

        @Override
        public RenderReport render(Edition edition, PrintStyle style, RenderContext context, OutputStream out)
                throws IOException {
            byte[] page = "<article><h1>Harbour lamps</h1><p>By <span class=\"person\">Ada Marsh</span></p></article>"
                    .getBytes(StandardCharsets.UTF_8);
            out.write(page);
            return new RenderReport(FORMAT, 0, page.length, List.of());
        }
    }

    @Test
    void writesOutputsThatHold() {
        String[] seeds = SeedTexts.all().stream().map(Path::toString).toArray(String[]::new);
        String[] arguments = new String[seeds.length + 4];
        System.arraycopy(new String[] {"print", "--verify", "--out", folder.toString()}, 0, arguments, 0, 4);
        System.arraycopy(seeds, 0, arguments, 4, seeds.length);
        StringWriter err = new StringWriter();
        assertThat(new CommandLineRun(new StringWriter(), err).run(arguments)).as(err.toString()).isZero();
        assertThat(folder)
                .isDirectoryContaining("glob:**.pdf")
                .isDirectoryContaining("glob:**.docx")
                .isDirectoryContaining("glob:**.html");
    }

    @Test
    void keepsTheEarlierFileIfTheOutputLacksALine() throws IOException {
        Path earlier = Files.writeString(folder.resolve("lamps.html"), "the page of yesterday");
        Colophon press = Colophon.builder()
                .formats("html")
                .renderer(new ForgetfulRenderer())
                .check((edition, format, output) ->
                        Verifier.create().verify(edition, format, output).discrepancies())
                .build();
        PrintJob job = press.print(ARTICLE, "lamps.md");

        FileResult outcome = new FileResult.Run(job)
                .through(press.formats(), Strictness.LENIENT, format -> job.to(format, earlier))
                .outcome("");

        assertThat(earlier).hasContent("the page of yesterday");
        assertThat(outcome.bad()).isTrue();
        assertThat(outcome.failures()).singleElement().asString().contains("lamps.md was not printed as html");
        assertThat(outcome.diagnostics()).extracting(Diagnostic::toString)
                .anyMatch(line -> line.startsWith("lamps.md:5:1: error: \"The lamps were lit at five.\" of a1-p1"));
    }
}
