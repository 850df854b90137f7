package org.colophon.render.pdf.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.Ink;
import org.colophon.style.PageFormat;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.Test;

class PreflightBleedTest {

    private static final PageFormat FORMAT = PrintStyles.builtIn("magazine").page();
    private static final int WIDTH = FORMAT.width().milliPoints();
    private static final int HEIGHT = FORMAT.height().milliPoints();
    private static final int BLEED = FORMAT.bleed().milliPoints();

    private static List<Diagnostic> found(PageItem mark) {
        RenderLog log = new RenderLog();
        Purpose purpose = new Purpose(Intent.coated(), Purpose.Paper.COATED, Set.of(), Purpose.PictureColours.KEPT);
        Edition edition = new Edition(new EditionInfo("", null, null, null, Locale.CHINESE, List.of()), List.of());
        new Preflight(purpose, FORMAT, edition, log).check(List.of(new Page(1, List.of(mark))));
        return log.diagnostics();
    }

    @Test
    void theMagazineBleedsThreeMillimetres() {
        assertThat(BLEED / 1000.0 * 25.4 / 72).isBetween(2.999, 3.001);
    }

    @Test
    void colourThatReachesTheEdgeGoesOnToTheBleed() {
        assertThat(found(new PageItem.Rule(0, 100_000, 50_000, 50_000, Ink.BLACK)))
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.SHORT_OF_BLEED);
        assertThat(found(new PageItem.Rule(WIDTH - 50_000, 0, 50_000 + BLEED, 50_000, Ink.BLACK)))
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.SHORT_OF_BLEED);
        assertThat(found(new PageItem.Rule(-BLEED, -BLEED, WIDTH + 2 * BLEED, HEIGHT + 2 * BLEED, Ink.BLACK)))
                .isEmpty();
        assertThat(found(new PageItem.Rule(30_000, 30_000, 50_000, 50_000, Ink.BLACK))).isEmpty();
    }

    @Test
    void cropMarksOutsideThePageAreNoColourOfIt() {
        assertThat(found(new PageItem.Rule(-20_000, 0, 10_000, 250, Ink.BLACK))).isEmpty();
    }
}
