package org.colophon.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.colophon.model.CorrectedEdition;
import org.colophon.render.RenderContext;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Notices of corrections in Word")
class CorrectionsInWordTest {

    @Test
    @DisplayName("are in the document, and no part of the edition that is read back")
    void printedAndReadBack() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxRenderer().render(
                CorrectedEdition.edition(), PrintStyles.tabloid(), RenderContext.defaults(), out);
        EditedCopy copy = DocxReader.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(copy.text())
                .containsEntry("a1-correction", "更正")
                .containsEntry("a1-correction-p1", "2026年11月22日第3版《湖上的灯》")
                .containsEntry("a2-corrected", "更正见")
                .containsEntry("a2-corrected-p1", "2026年11月24日《灯数有误》");
        assertThat(copy.changes()).isEmpty();
        assertThat(copy.edition()).isEqualTo(CorrectedEdition.edition());
    }
}
