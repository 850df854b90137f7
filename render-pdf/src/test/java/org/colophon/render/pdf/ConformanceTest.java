package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.colophon.model.Edition;
import org.colophon.model.EveryKind;
import org.colophon.model.style.PrintStyles;
import org.colophon.render.RenderContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of every kind of block conform to PDF/A-2a and PDF/UA-1. */
class ConformanceTest {

    static byte[] print(Edition edition, String style, PdfOptions.Profile profile, RenderContext context) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(PdfOptions.defaults().withProfile(profile)).render(edition, PrintStyles.builtIn(style), context, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"tabloid,PRESS", "magazine,PRESS", "reading,SCREEN", "broadsheet,SCREEN"})
    void everyKindOfBlockInEveryStyle(String style, PdfOptions.Profile profile) throws IOException {
        byte[] file = print(EveryKind.edition(), style, profile, RenderContext.defaults());
        assertThat(VeraPdf.failures(file)).isEmpty();
    }
}
