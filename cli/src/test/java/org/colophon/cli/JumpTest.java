package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colophon.Colophon;
import org.colophon.PlannedIssue;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;
import org.colophon.render.pdf.PdfOptions;
import org.colophon.render.pdf.PdfRenderer;
import org.colophon.style.DummyFiles;
import org.colophon.verify.Verifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Stories that jump to a later page")
class JumpTest {

    private static final Path SEED = SeedTexts.FOLDER.resolve("issue/edition.json");
    private static final Colophon PRESS = Colophon.builder().formats("pdf").build();

    @Test
    @DisplayName("have a head and a tail that name each other's page, with nothing lost or printed twice")
    void headAndTail() throws IOException {
        PlannedIssue issue = PRESS.plan(SEED);
        List<PlannedStory> parts = parts(issue.dummy(), "bus");
        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().part().kind()).isEqualTo(PlannedStory.Part.Kind.HEAD);
        assertThat(parts.getFirst().part().page()).isEqualTo("02");
        assertThat(parts.getFirst().part().paragraphs()).isGreaterThanOrEqualTo(2);
        assertThat(parts.getLast().part().kind()).isEqualTo(PlannedStory.Part.Kind.TAIL);
        assertThat(parts.getLast().part().page()).isEqualTo("01");
        assertThat(parts.getLast().part().words()).isEqualTo("班车开进石门峪");
        assertThat(parts).allSatisfy(part -> assertThat(
                part.legs().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(12));
        byte[] pdf = pdf(issue);
        assertThat(Verifier.create().verify(issue.job().edition(), "pdf", pdf).discrepancies()).isEmpty();
        assertThat(text(pdf, 1)).contains("下转第2版").doesNotContain("上接");
        assertThat(text(pdf, 2)).contains("上接第1版", "班车开进石门峪").doesNotContain("下转");
    }

    @Test
    @DisplayName("are linked both ways, and the index of the front page leads to its stories")
    void linked() throws IOException {
        Colophon screen = Colophon.builder().formats("pdf")
                .renderer(new PdfRenderer(PdfOptions.defaults().withProfile(PdfOptions.Profile.SCREEN)))
                .build();
        try (PDDocument file = Loader.loadPDF(pdf(screen.plan(SEED)))) {
            assertThat(goals(file, 0)).contains(1).hasSizeGreaterThan(5);
            assertThat(goals(file, 1)).containsExactly(0);
        }
    }

    /** The pages that the links of a page lead to. */
    private static List<Integer> goals(PDDocument file, int page) throws IOException {
        List<Integer> goals = new ArrayList<>();
        for (PDAnnotation each : file.getPage(page).getAnnotations()) {
            if (each instanceof PDAnnotationLink link && link.getAction() instanceof PDActionGoTo go) {
                var name = (org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination)
                        go.getDestination();
                goals.add(file.getDocumentCatalog().findNamedDestinationPage(name).retrievePageNumber());
            }
        }
        return goals;
    }

    @Test
    @DisplayName("keep their cut in a dummy, whose pages may be frozen one by one")
    void frozen() throws IOException {
        PlannedIssue issue = PRESS.plan(SEED);
        assertThat(pdf(PRESS.plan(SEED, DummyFiles.parse(DummyFiles.write(issue.dummy()))))).isEqualTo(pdf(issue));
        for (PlannedPage page : issue.dummy().pages()) {
            PlannedPage stays = new PlannedPage(page.page(), page.section(), page.area(), page.boxes(),
                    page.stories(), page.holes(), page.cost(), PlannedPage.Search.FROZEN);
            PlannedEdition again = PRESS.plans(SEED, new org.colophon.model.plan.PlanRequest(List.of(stays), 1))
                    .getFirst().dummy();
            assertThat(parts(again, "bus")).extracting(part -> part.part().paragraphs())
                    .containsOnly(parts(issue.dummy(), "bus").getFirst().part().paragraphs());
        }
    }

    @Test
    @DisplayName("are refused in a plan that lets them go back, and in a dummy without their head")
    void refused(@TempDir Path folder) throws IOException {
        String plan = Files.readString(SEED).replace("\"id\": \"kiln\",", "\"id\": \"kiln\", \"jump\": "
                + "{\"to\": \"01\", \"least\": 12},");
        Path back = Files.writeString(folder.resolve("edition.json"), plan);
        assertThatThrownBy(() -> PRESS.plan(back)).hasMessageContaining("page 01, which is not after page 02");
        PlannedEdition dummy = PRESS.plan(SEED).dummy();
        PlannedPage front = dummy.pages().getFirst();
        PlannedPage torn = new PlannedPage(front.page(), front.section(), front.area(), front.boxes(),
                front.stories().stream().filter(story -> !story.id().equals("bus")).toList(), front.holes(),
                front.cost(), front.search());
        PlannedEdition bad = new PlannedEdition(List.of(torn, dummy.pages().getLast()), dummy.leftOut());
        assertThatThrownBy(() -> pdf(PRESS.plan(SEED, bad))).hasMessageContaining("begins on no page before it");
    }

    private static List<PlannedStory> parts(PlannedEdition dummy, String id) {
        return dummy.pages().stream()
                .flatMap(page -> page.stories().stream())
                .filter(story -> story.id().equals(id))
                .toList();
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(file);
        }
    }

    private static byte[] pdf(PlannedIssue issue) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        issue.job().to("pdf", pdf);
        return pdf.toByteArray();
    }
}
