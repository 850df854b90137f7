package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.colophon.model.Edition;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.PlannedStory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Planned pages")
class PlannedConformanceTest {

    @ParameterizedTest
    @EnumSource(names = {"SCREEN", "PRESS"})
    @DisplayName("conform to PDF/A-2a and PDF/UA-1, for press too")
    void conform(PdfOptions.Profile profile) throws IOException {
        Edition edition = PlannedSeeds.edition();
        PlannedEdition dummy = PlannedSeeds.dummy(edition);
        assertThat(dummy.leftOut()).isEmpty();
        assertThat(dummy.pages().stream().flatMap(page -> page.stories().stream()).filter(PlannedStory::isTail))
                .isNotEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(PdfOptions.defaults().withProfile(profile))
                .render(edition, PlannedSeeds.STYLE, Seeds.context().withPlan(dummy), out);
        assertThat(VeraPdf.failures(out.toByteArray())).isEmpty();
        if (profile == PdfOptions.Profile.PRESS) {
            try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
                assertThat(X4Rule.broken(file)).isEmpty();
            }
        }
    }
}
