package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colophon.model.Edition;
import org.colophon.model.PlainText;
import org.colophon.render.RenderContext;
import org.colophon.render.html.HtmlOptions;
import org.colophon.render.html.HtmlRenderer;
import org.colophon.style.ColumnGrid;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages in a real browser: looked at, read by keyboard, printed. Screenshots are left in target/screenshots. */
class BrowserTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Path HARBOUR = SeedTexts.FOLDER.resolve("harbour-lights.md");

    private static Browser browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void openBrowser() throws IOException {
        assumeTrue(
                Browser.program().isPresent(), "there is no chromium on the PATH (Debian: apt-get install chromium)");
        Files.createDirectories(SCREENSHOTS);
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<Arguments> pages() {
        return SeedTexts.all().stream()
                .flatMap(seed -> PrintStyles.names().stream().map(style -> Arguments.of(seed, style)));
    }

    private Path print(Path seed, PrintStyle style, HtmlOptions options) throws IOException {
        Path file = folder.resolve(SeedTexts.stem(seed) + ".html");
        new HtmlRenderer(options).render(SeedTexts.parse(seed), style, RenderContext.forFolder(SeedTexts.FOLDER), file);
        return file.toRealPath();
    }

    private Path print(Path seed, String style) throws IOException {
        return print(seed, PrintStyles.builtIn(style), HtmlOptions.defaults());
    }

    private static boolean movesSideways(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    private static double luminance(Page page, String property) {
        return ((Number) page.evaluate(
                        "p => { const c = getComputedStyle(document.body)[p].match(/[\\d.]+/g).map(Number);"
                                + " return (0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]) / 255 }",
                        property))
                .doubleValue();
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("Pages open in light, dark and narrow, without a request or a complaint")
    void pagesOpenEverywhere(Path seed, String style)
            throws IOException {
        Path file = print(seed, style);
        for (Browser.View view : Browser.View.values()) {
            Page page = browser.page(file, view);
            assertThat(browser.complaints()).as(view.name()).isEmpty();
            assertThat(movesSideways(page)).as(view.name()).isFalse();
            boolean dark = view == Browser.View.DARK;
            assertThat(luminance(page, "backgroundColor") < 0.2).as(view + " paper").isEqualTo(dark);
            assertThat(luminance(page, "color") > 0.7).as(view + " ink").isEqualTo(dark);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(SCREENSHOTS.resolve(SeedTexts.stem(seed) + "-" + style + "-"
                            + view.name().toLowerCase(java.util.Locale.ROOT) + ".png")));
            page.context().close();
        }
    }

    @Test
    void aPageThatIsTooWideOrAsksForSomethingIsFound() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bad.html"), "<!DOCTYPE html><p style=\"width:900px\">x</p><img src=\"gone.png\">");
        Page page = browser.page(file.toRealPath(), Browser.View.NARROW);
        assertThat(movesSideways(page)).isTrue();
        assertThat(browser.complaints()).isNotEmpty();
        page.context().close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("The text of the page is that of the model and nothing else")
    void pageTextIsTheModels(Path seed, String style) throws IOException {
        Page page = browser.page(print(seed, style), Browser.View.LIGHT);
        String text = (String)
                page.evaluate(
                        "() => { const main = document.querySelector('main').cloneNode(true);"
                                + " main.querySelectorAll('sup.note, .mark, .back').forEach(mark => mark.remove());"
                                + " return main.textContent }");
        Edition edition = SeedTexts.parse(seed);
        assertThat(SeedTexts.solid(text)).isEqualTo(SeedTexts.solid(PlainText.of(edition)));
        page.context().close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("On paper the text is in the columns of the style and no heading is split or stranded")
    void paperHasColumns(Path seed, String styleName)
            throws IOException {
        PrintStyle style = PrintStyles.builtIn(styleName);
        Page page = browser.page(print(seed, styleName), Browser.View.LIGHT);
        page.setViewportSize((int) (style.grid().width().toPoints() * 96 / 72), 1_000);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        boolean blocks = (Boolean) page.evaluate("document.querySelector('article.blocks') !== null");
        ColumnGrid grid = blocks ? style.layouts().blocks().orElseThrow().grid() : style.grid();
        // A block that goes on in the next column has a box in each; a column is where boxes begin.
        Object used = page.evaluate(
                "([columns, gap]) => { const body = document.querySelector('.body').getBoundingClientRect();"
                        + " const step = (body.width + gap) / columns;"
                        + " return new Set([...document.querySelectorAll('.body section > :not(section), .body > p')]"
                        + ".flatMap(block => [...block.getClientRects()]"
                        + ".map(box => Math.floor((box.left - body.left + 1) / step)))).size }",
                List.of(grid.columns(), grid.gap().toPoints() * 96 / 72));
        assertThat(((Number) used).intValue()).isEqualTo(grid.columns());
        @SuppressWarnings("unchecked")
        List<String> bad = (List<String>)
                page.evaluate(
                        "() => [...document.querySelectorAll('.body .heading, .body .subheading')].filter(heading => {"
                                + " const boxes = heading.getClientRects();"
                                + " const next = heading.nextElementSibling.getClientRects();"
                                + " return boxes.length !== 1 || next.length && next[0].left > boxes[0].right })"
                                + ".map(heading => heading.textContent)");
        assertThat(bad).isEmpty();
        page.context().close();
    }

    @Test
    @DisplayName("The newspaper seed is printed on one page of the tabloid")
    void theSeedFitsOnePage() throws IOException {
        PrintStyle style = PrintStyles.builtIn("tabloid");
        Page page = browser.page(print(SeedTexts.NEWSPAPER, "tabloid"), Browser.View.LIGHT);
        byte[] pdf = page.pdf(
                new Page.PdfOptions().setPreferCSSPageSize(true).setPath(SCREENSHOTS.resolve("newspaper-tabloid.pdf")));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat((double) document.getPage(0).getMediaBox().getWidth())
                    .isCloseTo(style.page().width().toPoints(), org.assertj.core.data.Offset.offset(1.0));
            assertThat((double) document.getPage(0).getMediaBox().getHeight())
                    .isCloseTo(style.page().height().toPoints(), org.assertj.core.data.Offset.offset(1.0));
        }
        page.context().close();
    }

    @Test
    void theFolioOfPaperIsInTheMarginAndNotInTheText() throws IOException {
        Page page = browser.page(print(HARBOUR, "magazine"), Browser.View.LIGHT);
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String first = text(document, 1);
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(first.split("Friday, 20 November 2026", -1)).hasSize(2);
            assertThat(first).contains("B4");
            assertThat(text(document, 2)).contains("Friday, 20 November 2026").doesNotContain("B4");
        }
        page.context().close();
    }

    private static String text(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }

    @ParameterizedTest
    @EnumSource(value = Browser.View.class, names = {"LIGHT", "NARROW"})
    void aFootnoteIsFollowedThereAndBackByKeyboard(Browser.View view) throws IOException {
        Page page = browser.page(print(HARBOUR, "tabloid"), view);
        tabTo(page, "doc-noteref");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.querySelector(':target').matches('.notes li')")).isEqualTo(true);
        tabTo(page, "doc-backlink");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.querySelector(':target').getAttribute('role')")).isEqualTo("doc-noteref");
        page.context().close();
    }

    @Test
    void theFirstStopOfTheKeyboardLeadsToTheText() throws IOException {
        Page page = browser.page(print(HARBOUR, "tabloid"), Browser.View.LIGHT);
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => { const box = document.activeElement.getBoundingClientRect();"
                        + " return document.activeElement.className + (box.left >= 0 && box.top >= 0) }"))
                .isEqualTo("skiptrue");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("location.hash")).isEqualTo("#text");
        page.context().close();
    }

    private static void tabTo(Page page, String role) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            if (role.equals(page.evaluate("document.activeElement.getAttribute('role')"))) {
                return;
            }
        }
        throw new AssertionError("no element of the role " + role + " is reached by keyboard");
    }

    @Test
    @DisplayName("Vertical lines run from the right and the page is no higher than the window")
    void verticalPagesRunFromTheRight() throws IOException {
        PrintStyle style = PrintStyles.read("{\"base\":\"magazine\",\"name\":\"upright\",\"writing\":\"vertical\"}");
        Page page = browser.page(
                print(SeedTexts.FOLDER.resolve("salt-road.md"), style, HtmlOptions.defaults()), Browser.View.LIGHT);
        assertThat(browser.complaints()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollHeight <= innerHeight")).isEqualTo(true);
        assertThat(
                        page.evaluate(
                                "() => { const first = document.querySelector('.title').getBoundingClientRect(),"
                                        + " later = document.querySelector('.body').getBoundingClientRect();"
                                        + " return first.left > later.right - 1 && first.height > first.width"
                                        + " && first.right <= innerWidth }"))
                .isEqualTo(true);
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.together')).textCombineUpright"))
                .isEqualTo("all");
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("salt-road-vertical.png")));
        page.context().close();
    }

    @Test
    void theTypefacesThatComeWithAPageAreUsed() throws IOException {
        Path file = print(
                SeedTexts.NEWSPAPER,
                PrintStyles.builtIn("tabloid"),
                HtmlOptions.defaults().withTypefaces(HtmlOptions.Typefaces.SUBSETS));
        Page page = browser.page(file, Browser.View.LIGHT);
        assertThat(browser.complaints()).isEmpty();
        assertThat(
                        page.evaluate(
                                "() => document.fonts.ready.then(() => [...document.fonts]"
                                        + ".map(f => f.family + ' ' + f.weight + ' ' + f.status).sort())"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly(
                        "Colophon Hei 400 loaded",
                        "Colophon Hei 700 loaded",
                        "Colophon Kai 400 loaded",
                        "Colophon Song 400 loaded",
                        "Colophon Song 700 loaded");
        page.context().close();
    }
}
