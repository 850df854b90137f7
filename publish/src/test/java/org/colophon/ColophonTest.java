package org.colophon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.colophon.model.ColophonException;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.SourceSpan;
import org.colophon.parser.LimitExceededException;
import org.colophon.parser.Limits;
import org.colophon.parser.Parsed;
import org.colophon.parser.RepairMode;
import org.colophon.render.AssetSource;
import org.colophon.render.Cancellation;
import org.colophon.render.EditionRefusedException;
import org.colophon.verify.Verifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The press as programs use it: sources in, outputs and one result out. */
class ColophonTest {

    private static final String ARTICLE = "# 湖上的灯\n\n文/陆知远\n\n这是一篇只有一段的短文，用来试一试印刷机。\n";
    private static final String PICTURED = ARTICLE + "\n![港口](no.png)\n";
    private static final Colophon PRESS = Colophon.builder().build();

    @TempDir
    private Path folder;

    private static byte[] html(PrintJob job) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        job.to("html", out);
        return out.toByteArray();
    }

    private Path source(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void printsTheSameOfEverySource() throws IOException {
        byte[] expected = html(PRESS.print(ARTICLE, "lake.md"));
        byte[] bytes = ARTICLE.getBytes(StandardCharsets.UTF_8);
        Parsed parsed = PRESS.parse(ARTICLE, "lake.md");
        assertThat(html(PRESS.print(source("lake.md", ARTICLE)))).isEqualTo(expected);
        assertThat(html(PRESS.print(new ByteArrayInputStream(bytes), "lake.md"))).isEqualTo(expected);
        assertThat(html(PRESS.print(new StringReader(ARTICLE), "lake.md"))).isEqualTo(expected);
        assertThat(html(PRESS.print(new StringReader('\uFEFF' + ARTICLE), "lake.md"))).isEqualTo(expected);
        assertThat(html(PRESS.print(parsed.edition()))).isEqualTo(expected);
    }

    @Test
    void leavesStreamsOpen() throws IOException {
        boolean[] closed = new boolean[2];
        PrintJob job = PRESS.print(
                new ByteArrayInputStream(ARTICLE.getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                },
                "lake.md");
        job.to("html", new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[1] = true;
            }
        });
        assertThat(closed).containsExactly(false, false);
    }

    @Test
    void printsAllFormatsIntoAFolder() throws IOException {
        Printed printed = PRESS.print(source("lake.md", ARTICLE)).into(folder.resolve("made"));
        assertThat(PRESS.formats()).containsExactly("docx", "html", "pdf");
        assertThat(printed.files()).extracting(file -> folder.relativize(file).toString())
                .containsExactly("made/lake.docx", "made/lake.html", "made/lake.pdf");
        assertThat(printed.files()).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(printed.reports()).extracting(report -> report.format().id()).isEqualTo(PRESS.formats());
        assertThat(printed.reports().get(2).fits()).isNotEmpty();
        assertThat(printed.hasErrors()).isFalse();
    }

    @Test
    void printsAFileInTheFormatOfItsName() throws IOException {
        Path page = folder.resolve("page.html");
        Printed printed = PRESS.print(ARTICLE, "lake.md").to(page);
        assertThat(page).binaryContent().isEqualTo(html(PRESS.print(ARTICLE, "lake.md")));
        assertThat(printed.files()).containsExactly(page);
        assertThatThrownBy(() -> PRESS.print(ARTICLE, "lake.md").to(folder.resolve("page.epub")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("prints docx, html, pdf and not \"epub\"");
    }

    @Test
    void namesOutputsSafely() throws IOException {
        PrintJob job = PRESS.print(ARTICLE, "cms:47/11");
        assertThat(job.fileName()).isEqualTo("cms-47-11");
        assertThat(PRESS.print(job.edition()).fileName()).isEqualTo("湖上的灯");
        assertThat(PRESS.print(ARTICLE, "").fileName()).isEqualTo("edition");
    }

    @Test
    void givesWhatReaderAndRendererSayOnceAndInOrder() throws IOException {
        Printed printed = PRESS.print(PICTURED + "\n[^a]: 注文。\n", "lake.md").into(folder);
        assertThat(printed.diagnostics()).extracting(Diagnostic::code).containsOnlyOnce(DiagnosticCode.ASSET_MISSING);
        assertThat(printed.diagnostics()).extracting(Diagnostic::toString)
                .allMatch(line -> line.startsWith("lake.md:")).hasSizeGreaterThan(1);
    }

    @Test
    void aStrictPressRefusesAndWritesNothing() throws IOException {
        Colophon strict = Colophon.builder().strict().build();
        PrintJob job = strict.print(PICTURED, "lake.md");
        assertThatThrownBy(() -> job.into(folder.resolve("made"))).isInstanceOf(EditionRefusedException.class)
                .isInstanceOf(ColophonException.class);
        assertThat(folder.resolve("made")).isEmptyDirectory();
    }

    @Test
    void refusesSourcesThatAreNoText() throws IOException {
        assertThatThrownBy(() -> PRESS.print(source("a.md", "%PDF-1.7"))).isInstanceOf(SourceRefusedException.class)
                .hasMessageContaining("a.md is a PDF file");
        assertThatThrownBy(() -> PRESS.print(" \n", "")).isInstanceOf(SourceRefusedException.class)
                .hasMessage("the source is empty: there is nothing to read");
        assertThatThrownBy(() -> PRESS.print(folder)).isInstanceOf(IOException.class)
                .hasMessageContaining("is a folder");
        Colophon small = Colophon.builder().limits(Limits.defaults().withCharacters(10)).build();
        assertThatThrownBy(() -> small.print(new StringReader(ARTICLE), "a"))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void readsOtherEncodingsAndLeavesBrokenParagraphs() throws IOException {
        Colophon press = Colophon.builder().charset(Charset.forName("GB18030")).repair(RepairMode.OFF).build();
        Path file = Files.write(folder.resolve("gb.md"), ARTICLE.getBytes(Charset.forName("GB18030")));
        assertThat(press.print(file).edition()).isEqualTo(PRESS.print(source("gb.md", ARTICLE)).edition());
        Path broken = Path.of(System.getProperty("project.root", ".."), "seeds", "hengyang-clean-city.md");
        assertThat(PRESS.parse(broken).repairs()).isNotEmpty();
        assertThat(Colophon.builder().repair(RepairMode.OFF).build().parse(broken).repairs()).isEmpty();
    }

    @Test
    @DisplayName("Outputs of one name are kept apart in the order of their slots")
    void equalNamesAreKeptApart() throws IOException {
        OutputFolder made = OutputFolder.open(folder.resolve("made"));
        Files.createDirectories(folder.resolve("b"));
        PRESS.print(source("a.md", ARTICLE)).into(made);
        PrintJob second = PRESS.print(source("b/a.md", ARTICLE));
        assertThatThrownBy(() -> second.into(made)).isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("is already that of");
        PrintJob page = PRESS.print(source("page.html", ARTICLE));
        assertThatThrownBy(() -> page.into(folder)).hasMessageContaining("would overwrite the input");
        assertThat(folder.resolve("page.html")).hasContent(ARTICLE);
    }

    @Test
    void bindsSourcesWithTheirPictures() throws IOException {
        Files.createDirectories(folder.resolve("south"));
        PrintJob north = PRESS.print(source("a.md", PICTURED));
        PrintJob south = PRESS.print(source("south/b.md", PICTURED));
        PrintJob row = PRESS.print(PICTURED, "row 4")
                .withPictures(reference -> new AssetSource.Missing(reference + " is in no column"));
        Printed printed = PRESS.bind("湖上三章", List.of(north, south, row)).to(folder.resolve("湖上三章.html"));
        assertThat(printed.diagnostics()).extracting(Diagnostic::message)
                .anyMatch(message -> message.contains("south/no.png"))
                .contains("no.png is in no column")
                .hasSize(3);
        assertThatThrownBy(() -> PRESS.bind("none", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void checksOutputsBeforeTheyAreWritten() throws IOException {
        Verifier verifier = Verifier.create();
        Colophon sound = Colophon.builder()
                .check((edition, format, output) -> verifier.verify(edition, format, output).discrepancies())
                .build();
        assertThat(sound.print(ARTICLE, "lake.md").into(folder).files()).hasSize(3);
        Colophon never = Colophon.builder()
                .check((edition, format, output) -> List.of(
                        Diagnostic.of(DiagnosticCode.UNREADABLE_OUTPUT, "no", "lake.md", SourceSpan.NONE)))
                .build();
        Path earlier = source("page.html", "yesterday");
        assertThatThrownBy(() -> never.print(ARTICLE, "lake.md").to(earlier))
                .isInstanceOfSatisfying(OutputRefusedException.class, e -> assertThat(e.discrepancies()).hasSize(1));
        assertThat(earlier).hasContent("yesterday");
    }

    @Test
    void checkingPrintsNothing() throws IOException {
        Printed checked = PRESS.print(PICTURED, "lake.md").check("pdf");
        assertThat(checked.diagnostics())
                .isEqualTo(PRESS.print(PICTURED, "lake.md").to("pdf", OutputStream.nullOutputStream()).diagnostics());
        assertThat(checked.files()).isEmpty();
    }

    @Test
    void isToldOfProgressAndCanBeStopped() throws IOException {
        int[] steps = new int[1];
        PRESS.print(ARTICLE, "lake.md").withProgress((stage, done, total) -> steps[0]++).into(folder);
        assertThat(steps[0]).isPositive();
        Cancellation.Token token = Cancellation.create();
        token.cancel();
        PrintJob stopped = PRESS.print(ARTICLE, "lake.md").withCancellation(token);
        assertThatThrownBy(() -> stopped.to("html", OutputStream.nullOutputStream()))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void documentsCarryTheTimeThatTheyAreGiven() throws IOException {
        Colophon press = Colophon.builder().formats("pdf").instant(Instant.parse("2026-11-23T08:00:00Z")).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        press.print(ARTICLE, "lake.md").to("pdf", out);
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).contains("D:20261123080000");
    }

    @Test
    void manyThreadsPrintTheSameBytes() throws IOException {
        byte[] expected = html(PRESS.print(ARTICLE, "lake.md"));
        List<byte[]> all = IntStream.range(0, 64).parallel().mapToObj(i -> {
            try {
                return html(PRESS.print(ARTICLE, "lake.md"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
        assertThat(all).allSatisfy(each -> assertThat(each).isEqualTo(expected));
    }
}
