package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.EveryKind;
import org.colophon.render.RenderContext;
import org.colophon.style.Ink;
import org.colophon.style.Look;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every look keeps what files for presses and screens promise. */
class LooksOnPagesTest {

    private static final PdfOptions PRESS = PdfOptions.defaults().withProfile(PdfOptions.Profile.PRESS);
    private static final PdfOptions SCREEN = PdfOptions.defaults().withProfile(PdfOptions.Profile.SCREEN);

    static Stream<Arguments> looks() {
        return Look.names().stream().flatMap(look ->
                Stream.of("tabloid", "magazine").map(style -> Arguments.of(look, style)));
    }

    private static List<Diagnostic> tooMuchInk(PrintStyle style, ByteArrayOutputStream out) throws IOException {
        return new PdfRenderer(PRESS).render(EveryKind.edition(), style, RenderContext.defaults(), out)
                .diagnostics().stream()
                .filter(each -> each.code() == DiagnosticCode.TOO_MUCH_INK)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("looks")
    @DisplayName("The press gets four inks within their limit, by the rules of PDF/X-4")
    void press(String look, String style) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(tooMuchInk(PrintStyles.builtIn(style).look(look), out)).isEmpty();
        assertThat(VeraPdf.failures(out.toByteArray())).isEmpty();
        try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
            assertThat(X4Rule.broken(file)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    @DisplayName("Screens get files that conform to PDF/A-2a and PDF/UA-1")
    void screen(String look, String style) throws IOException {
        assertThat(VeraPdf.failures(ConformanceTest.print(
                        EveryKind.edition(), PrintStyles.builtIn(style).look(look), SCREEN, RenderContext.defaults())))
                .isEmpty();
    }

    @Test
    @DisplayName("The colour of a section that is more ink than paper takes is reported, black alone is not")
    void tooMuchInk() throws IOException {
        Ink heavy = new Ink("heavy", 100, 100, 100, 0);
        PrintStyle style = PrintStyles.tabloid().look("evening")
                .with(draft -> draft.look(look -> look.withSections(Map.of("文艺", heavy))));
        assertThat(tooMuchInk(style, new ByteArrayOutputStream())).isNotEmpty();
        assertThat(tooMuchInk(style.blackOnly(), new ByteArrayOutputStream())).isEmpty();
    }
}
