package org.colophon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.verify.Verifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The indexes of an edition")
class IndexTest {

    private static final Path SEEDS = Path.of(System.getProperty("project.root", "..")).resolve("seeds");

    private static PrintJob bound(String... formats) throws IOException {
        Colophon press = Colophon.builder().style("magazine").formats(formats).build();
        List<PrintJob> parts = new ArrayList<>();
        try (Stream<Path> files = Files.list(SEEDS.resolve("issue/articles"))) {
            for (Path file : files.sorted().toList()) {
                parts.add(press.print(file));
            }
        }
        return press.bind("The issue", parts);
    }

    private static Block.Table index(Edition edition) {
        return (Block.Table) edition.articles().getLast().lead().getFirst();
    }

    @Test
    @DisplayName("name exactly the people of the ledger, each once")
    void namesAreTheLedgers() throws IOException {
        PrintJob job = bound("html");
        Set<String> ledger = new TreeSet<>();
        job.edition().credits().forEach(entry -> entry.credit().contributors()
                .forEach(contributor -> ledger.add(contributor.person().name())));
        List<String> printed = index(job.indexed(Set.of(IssueIndex.NAMES)).edition()).body().stream()
                .map(row -> PlainText.of(row.cells().getFirst())).toList();
        assertThat(ledger).hasSizeGreaterThan(5);
        assertThat(printed).containsExactlyElementsOf(ledger);
    }

    @Test
    @DisplayName("name the pages that the articles of a person begin on, and lead there")
    void pagesAreThosePrinted() throws IOException {
        PrintJob job = bound("pdf").indexed(Set.of(IssueIndex.NAMES));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        job.to("pdf", pdf);
        Edition edition = job.edition();
        int places = 0;
        for (Block.TableRow row : index(edition).body()) {
            for (var piece : row.cells().getLast()) {
                if (piece instanceof Inline.Link link) {
                    Article article = edition.article(link.target().substring(1)).orElseThrow();
                    String title = solid(PlainText.of(article.headline().title()));
                    int page = Integer.parseInt(PlainText.of(link.content()));
                    assertThat(solid(text(pdf.toByteArray(), page))).contains(title);
                    places++;
                }
            }
        }
        assertThat(places).isGreaterThan(8);
        assertThat(Verifier.create().verify(edition, "pdf", pdf.toByteArray()).discrepancies()).isEmpty();
    }

    private static String solid(String words) {
        return words.replaceAll("\\s", "");
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setStartPage(page);
            reader.setEndPage(page);
            return reader.getText(document);
        }
    }

    @Test
    @DisplayName("say roles as printed, or else where the person is from")
    void rolesAreAsPrinted() throws IOException {
        List<String> rows = index(bound("html").indexed(Set.of(IssueIndex.NAMES)).edition()).body().stream()
                .map(row -> PlainText.of(row.cells().get(0)) + " " + PlainText.of(row.cells().get(1))).toList();
        assertThat(rows).contains("宋汀兰 摄、图").anyMatch(row -> row.startsWith("石小鱼 ") && row.length() > 4);
    }

    @Test
    @DisplayName("begin with a contents page, also in styles that have none")
    void contentsAreForced() throws IOException {
        Colophon press = Colophon.builder().style("tabloid").formats("pdf").build();
        PrintJob job = press.print(SEEDS.resolve("issue/articles/01-dike.md"));
        assertThat(text(printed(job), 1)).doesNotContain("目录");
        assertThat(text(printed(job.indexed(Set.of(IssueIndex.CONTENTS))), 1)).contains("目录");
    }

    private static byte[] printed(PrintJob job) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        job.to("pdf", pdf);
        return pdf.toByteArray();
    }

    @Test
    @DisplayName("have no room on planned pages, and say so")
    void plannedPagesHaveNone() throws IOException {
        PrintJob planned = Colophon.builder().formats("pdf").build().plan(SEEDS.resolve("issue/edition.json")).job();
        assertThatIllegalArgumentException().isThrownBy(() -> planned.indexed(Set.of(IssueIndex.NAMES)))
                .withMessageContaining("e-paper");
        assertThat(planned.indexed(Set.of())).isNotNull();
    }
}
