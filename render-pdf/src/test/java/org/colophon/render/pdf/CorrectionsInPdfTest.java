package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colophon.model.CorrectedEdition;
import org.colophon.model.Edition;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Notices of corrections in PDF")
class CorrectionsInPdfTest {

    private static byte[] print(Edition edition, String style) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(PdfOptions.defaults().withProfile(PdfOptions.Profile.SCREEN))
                .render(edition, PrintStyles.builtIn(style), Seeds.context(), out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    /** The targets of links: addresses of the web, and "within" for places of the file. */
    private static List<String> links(byte[] pdf) throws IOException {
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link) {
                        found.add(link.getAction() instanceof PDActionURI web ? web.getURI() : "within");
                    }
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabloid", "magazine"})
    @DisplayName("name the day and the page, lead both ways and leave the file valid")
    void bothWays(String style) throws IOException {
        byte[] pdf = print(CorrectedEdition.edition(), style);
        assertThat(text(pdf)).contains("更正2026年11月22日第3版《湖上的灯》", "更正见2026年11月24日《灯数有误》");
        assertThat(links(pdf)).contains("within").doesNotContain(CorrectedEdition.FIRST);
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    @Test
    @DisplayName("lead to the web where the first article is not in the edition")
    void toTheWeb() throws IOException {
        byte[] pdf = print(CorrectedEdition.correction(), "tabloid");
        assertThat(text(pdf)).contains("更正2026年11月22日第3版");
        assertThat(links(pdf)).contains(CorrectedEdition.FIRST);
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }
}
