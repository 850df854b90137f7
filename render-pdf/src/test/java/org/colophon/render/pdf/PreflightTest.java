package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.AssetSource;
import org.colophon.render.RenderContext;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items that would print badly are reported before they are printed, with page, box and line. */
class PreflightTest {

    private static final PdfOptions PRESS = PdfOptions.defaults().withProfile(PdfOptions.Profile.PRESS);

    private static Edition edition(Block... blocks) {
        Article article = new Article(
                "a1",
                "a.md",
                Headline.of(List.of(Inline.Text.of("题"))),
                List.of(),
                List.of(blocks),
                List.of(),
                List.of(),
                null,
                Locale.CHINESE,
                new SourceSpan(0, 9, 1, 1));
        return new Edition(new EditionInfo("题", null, null, null, Locale.CHINESE, List.of()), List.of(article));
    }

    private static Edition plain() {
        return edition(new Block.Paragraph("a1-p1", List.of(Inline.Text.of("湖面起了风。")), new SourceSpan(3, 9, 7, 2)));
    }

    private static Edition pictured(String alt) {
        return edition(new Block.Figure("a1-p1", "lake.png", alt, List.of(), List.of(), new SourceSpan(3, 9, 7, 2)));
    }

    private static List<Diagnostic> found(
            Edition edition, String style, String overrides, int width, PdfOptions options) throws IOException {
        PrintStyle changed = PrintStyles.withOverrides(PrintStyles.builtIn(style), overrides);
        RenderContext context = RenderContext.defaults()
                .withAssets(name -> new AssetSource.Found(name, Samples.plain(Color.RED, width, width)));
        return new PdfRenderer(options)
                .render(edition, changed, context, OutputStream.nullOutputStream())
                .diagnostics();
    }

    @ParameterizedTest
    @CsvSource({
        "tabloid,NONE,360",
        "tabloid,COARSE_PICTURE,340",
        "tabloid,COARSE_PICTURE,215",
        "tabloid,TOO_COARSE_PICTURE,205",
        "magazine,NONE,645",
        "magazine,COARSE_PICTURE,630",
        "magazine,COARSE_PICTURE,325",
        "magazine,TOO_COARSE_PICTURE,310"
    })
    void picturesHaveTheirPixels(String style, String code, int width) throws IOException {
        // A column of the tabloid is 126 pt wide, one of the magazine 153 pt.
        List<Diagnostic> found = found(pictured("湖"), style, "{}", width, PRESS);
        assertThat(found)
                .extracting(each -> each.code().name())
                .isEqualTo(code.equals("NONE") ? List.of() : List.of(code));
        assertThat(found).allSatisfy(each -> {
            assertThat(each.source()).isEqualTo("a.md");
            assertThat(each.span().line()).isEqualTo(7);
            assertThat(each.message()).contains("pixels an inch", "(page 1, box ");
        });
    }

    @Test
    void reportsUndescribedPictures() throws IOException {
        assertThat(found(pictured(""), "reading", "{}", 900, PdfOptions.defaults())).extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.PICTURE_WITHOUT_WORDS);
    }

    @Test
    void rulesThinnerThanAQuarterPointAreReported() throws IOException {
        assertThat(found(plain(), "tabloid", "{}", 9, PRESS)).isEmpty();
        assertThat(found(edition(paragraphs(60)), "tabloid", "{\"grid\": {\"rule\": \"0.2pt\"}}", 9, PRESS))
                .filteredOn(each -> each.code() != DiagnosticCode.RULE_GAVE_WAY)
                .isNotEmpty()
                .allMatch(each -> each.code() == DiagnosticCode.THIN_RULE
                        && each.message().contains("0.20 pt"));
    }

    private static Block[] paragraphs(int count) {
        Block[] blocks = new Block[count];
        for (int i = 0; i < count; i++) {
            blocks[i] = new Block.Paragraph(
                    "a1-p" + i, List.of(Inline.Text.of("湖面起了风，渔船一只接一只地回来。".repeat(5))), SourceSpan.NONE);
        }
        return blocks;
    }

    @Test
    @DisplayName("reports small text in several inks, but not in a spot ink")
    void reportsSmallTextInSeveralInks() throws IOException {
        String red =
                "{\"texts\": {\"body\": {\"size\": \"8pt\", \"ink\": {\"name\": \"red\", \"cyan\": 0, "
                        + "\"magenta\": 90, \"yellow\": 80, \"black\": 0}}}}";
        assertThat(found(plain(), "tabloid", red, 9, PRESS)).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo(DiagnosticCode.SMALL_COLOURED_TEXT);
            assertThat(each.message()).startsWith("text of 8.00 pt in 2 inks (page 1, box ");
        });
        assertThat(found(plain(), "tabloid", red, 9, PRESS.withSpotInks(java.util.Set.of("red")))).isEmpty();
        assertThat(found(plain(), "tabloid", red.replace("8pt", "9pt"), 9, PRESS)).isEmpty();
    }

    @Test
    void inkOverTheLimitOfThePaperIsReported() throws IOException {
        String heavy =
                "{\"texts\": {\"title\": {\"ink\": {\"name\": \"rich\", \"cyan\": 60, \"magenta\": 50, "
                        + "\"yellow\": 50, \"black\": 100}}}}";
        assertThat(found(plain(), "tabloid", heavy, 9, PRESS)).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo(DiagnosticCode.TOO_MUCH_INK);
            assertThat(each.message()).contains("260 per cent, more than the 240 of CGATS TR 002");
        });
        assertThat(found(plain(), "magazine", heavy, 9, PRESS)).isEmpty();
    }

    @Test
    void textNearTheEdgeIsReported() throws IOException {
        String narrow = "{\"page\": {\"inner\": \"10pt\", \"outer\": \"60pt\"}}";
        assertThat(found(edition(paragraphs(9)), "tabloid", narrow, 9, PRESS))
                .isNotEmpty()
                .allMatch(each -> each.code() == DiagnosticCode.TEXT_NEAR_TRIM);
    }

    @Test
    void nothingIsSaidOfFilesForScreens() throws IOException {
        assertThat(found(
                        pictured("湖"),
                        "tabloid",
                        "{\"grid\": {\"rule\": \"0.2pt\"}}",
                        50,
                        PRESS.withProfile(PdfOptions.Profile.SCREEN)))
                .isEmpty();
    }
}
