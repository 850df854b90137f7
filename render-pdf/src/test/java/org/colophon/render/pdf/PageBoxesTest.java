package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.colophon.model.EveryKind;
import org.colophon.render.RenderContext;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boxes of the printed page: the trimmed page, its bleed, and the sheet with its marks around both. */
class PageBoxesTest {

    @ParameterizedTest
    @CsvSource({
        "tabloid, none, 0, 0",
        "magazine, none, 8.504, 8.504",
        "magazine, crop, 8.504, 22.677",
        "tabloid, crop, 0, 22.677"
    })
    void theSheetGrowsByBleedAndMarks(String name, String marks, float bleed, float slug) throws IOException {
        PrintStyle style =
                PrintStyles.withOverrides(PrintStyles.builtIn(name), "{\"page\": {\"marks\": \"" + marks + "\"}}");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(EveryKind.edition(), style, RenderContext.defaults(), out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            PDPage page = document.getPage(0);
            assertBox(page.getTrimBox(), slug, style, 0);
            assertBox(page.getBleedBox(), slug - bleed, style, bleed);
            assertBox(page.getMediaBox(), 0, style, slug);
        }
    }

    private static void assertBox(PDRectangle box, float corner, PrintStyle style, float around) {
        assertThat(box.getLowerLeftX()).isCloseTo(corner, within(0.01f));
        assertThat(box.getLowerLeftY()).isCloseTo(corner, within(0.01f));
        assertThat(box.getWidth()).isCloseTo((float) style.page().width().toPoints() + 2 * around, within(0.02f));
        assertThat(box.getHeight()).isCloseTo((float) style.page().height().toPoints() + 2 * around, within(0.02f));
    }
}
