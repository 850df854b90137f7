package org.colophon.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.colophon.Colophon;
import org.colophon.model.correction.Corrections;
import org.colophon.model.correction.Ruling;
import org.colophon.render.pdf.PdfOptions;
import org.colophon.render.pdf.PdfRenderer;
import org.colophon.style.CorrectionFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proofs in a real browser: read by mouse and keyboard, at two widths, and on paper. */
class DeskProofTest {

    private static final String SOURCE = """
            # 河畔的菜市

            文/林晚舟

            ## 清晨的摊位

            菜市在河边开了三十年，天没有亮就有人挑着担子来了，一直到中午才散去。

            摊主们说，这里的鱼最新鲜，价钱也公道，老客人隔着一条街都要走过来，

            买上两条带回家去给孩子们做汤。（记者 沈未迟）
            """;
    private static final Colophon PRESS = Colophon.builder().style("tabloid").formats("pdf")
            .renderer(new PdfRenderer(PdfOptions.defaults().withProfile(PdfOptions.Profile.SCREEN))).build();

    private static ProofBrowser browser;

    @TempDir
    private Path folder;
    private Path source;

    @BeforeAll
    static void openBrowser() {
        assumeTrue(ProofBrowser.program().isPresent(), "there is no chromium on the PATH");
        browser = ProofBrowser.open();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void write() throws IOException {
        source = Files.writeString(folder.toRealPath().resolve("page.md"), SOURCE);
    }

    private Path proof(String out, Optional<Path> against) throws IOException {
        return DeskProof.of(PRESS, PRESS.print(source)).into(folder.resolve(out), against);
    }

    private Page open(int width) throws IOException {
        return browser.page(proof("out", Optional.empty()).toRealPath().toUri().toString(), width);
    }

    @ParameterizedTest
    @ValueSource(ints = {ProofBrowser.DESKTOP, ProofBrowser.PHONE})
    @DisplayName("A proof asks for nothing, has no barrier, and is no wider than the window")
    void opensEverywhere(int width) throws IOException {
        Page page = open(width);
        assertThat(browser.complaints()).isEmpty();
        assertThat(ProofBrowser.barriers(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
        page.context().close();
    }

    @Test
    void creditsAreShownOverTheirWordsAndLeadToTheSource() throws IOException {
        Page page = open(ProofBrowser.DESKTOP);
        page.hover("button.mark.CREDITS >> nth=0");
        assertThat(page.textContent("#told")).contains("people: 林晚舟", "role: writer", "read: article",
                "why: the word 文", "page.md:3:1");
        page.click("button.mark.CREDITS >> nth=0");
        assertThat(page.getAttribute(".source li.on", "id")).isEqualTo("s0-3");
        assertThat((Boolean) page.evaluate("() => { const box = document.querySelector('.mark.CREDITS')"
                + ".getBoundingClientRect(), sheet = document.querySelector('.sheet').getBoundingClientRect();"
                + " return box.width > 10 && box.top > sheet.top && box.right < sheet.right }")).isTrue();
        page.context().close();
    }

    @Test
    void layersAreSwitchedByKeyboard() throws IOException {
        Page page = open(ProofBrowser.DESKTOP);
        assertThat(page.isVisible(".mark.JOINS >> nth=0")).isFalse();
        page.focus("#layer-JOINS");
        page.keyboard().press("Space");
        assertThat(page.isVisible(".mark.JOINS >> nth=0")).isTrue();
        page.focus("button.mark.JOINS >> nth=0");
        assertThat(page.textContent("#told")).contains("halves: lines 9 and 11");
        page.focus("#layer-GRID");
        page.keyboard().press("Space");
        assertThat(page.locator(".grid").count()).isEqualTo(5);
        page.context().close();
    }

    @Test
    void linesOfTheSourceLeadToThePage() throws IOException {
        Page page = open(ProofBrowser.DESKTOP);
        page.focus("#s0-9 button");
        page.keyboard().press("Enter");
        assertThat(page.locator(".here").count()).isGreaterThan(1);
        page.click("#s0-3 button");
        assertThat(page.locator(".here").count()).isEqualTo(1);
        page.context().close();
    }

    @Test
    void aMarkedReadingBecomesACorrection() throws IOException {
        Page page = open(ProofBrowser.DESKTOP);
        page.click("button.mark.CREDITS >> nth=0");
        page.click("#told button");
        page.selectOption("#is", "not-credit");
        page.click("#ruling button[value=save]");
        Download download = page.waitForDownload(() -> page.click("#take"));
        Corrections made = CorrectionFiles.read(download.path());
        assertThat(made.all()).singleElement().satisfies(each -> {
            assertThat(each.source()).isEqualTo("page.md");
            assertThat(each.ruling()).isEqualTo(Ruling.Kind.NOT_CREDIT);
            assertThat(each.place().starts(SOURCE)).containsExactly(SOURCE.indexOf("文/林晚舟"));
        });
        Files.writeString(folder.resolve(CorrectionFiles.NAME), CorrectionFiles.write(made));
        assertThat(PRESS.print(source).edition().credits()).hasSize(1);
        page.context().close();
    }

    @Test
    void findingsAreCopiedWithTheirPlaces() throws IOException {
        Page page = open(ProofBrowser.DESKTOP);
        assertThat(page.inputValue("#copied")).contains("page.md:9:1 a break in the source cuts this paragraph");
        page.context().close();
    }

    @Test
    void printedSheetsCarryTheWatermarkAndRoomForSignatures() throws IOException {
        Page page = open(ProofBrowser.DESKTOP);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.innerText(".stamp")).contains("一校", "二校", "三校");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.sheet'), '::after').content"))
                .isEqualTo("\"校样\"");
        assertThat(page.isVisible(".rows >> nth=0")).isTrue();
        assertThat(page.isVisible("#panels")).isFalse();
        page.context().close();
    }

    @Test
    void aLaterProofMarksWhatDiffers() throws IOException {
        proof("first", Optional.empty());
        Files.writeString(source, SOURCE.replace("三十年", "四十多年"));
        Page page = browser.page(proof("later", Optional.of(folder.resolve("first"))).toRealPath().toUri().toString(),
                ProofBrowser.DESKTOP);
        assertThat(page.textContent("#changes")).contains("words changed", "“三十”", "“四十多”");
        assertThat(page.locator(".mark.CHANGES").count()).isPositive();
        page.context().close();
        Page same = browser.page(proof("same", Optional.of(folder.resolve("later"))).toRealPath().toUri().toString(),
                ProofBrowser.DESKTOP);
        assertThat(same.textContent("#changes")).isEqualTo("nothing differs");
        same.context().close();
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        assertThat(proof("one", Optional.empty())).hasSameBinaryContentAs(proof("two", Optional.empty()));
    }
}
