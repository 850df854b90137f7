package org.colophon.epaper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The reader of an e-paper in a real browser")
class ReaderTest {

    @TempDir
    private static Path folder;

    private static Playwright playwright;
    private static Browser chromium;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void open() throws IOException {
        Optional<Path> program = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(bin -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(bin, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "there is no chromium on the PATH (Debian: apt-get install chromium)");
        SeedPaper.write(folder);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(program.get()).setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    private Page page(int width, int height, ColorScheme colours, String fragment) {
        return page(new NewContextOptions().setViewportSize(width, height).setColorScheme(colours), fragment);
    }

    private Page page(NewContextOptions options, String fragment) {
        BrowserContext context = chromium.newContext(
                options.setReducedMotion(ReducedMotion.REDUCE).setBypassCSP(false));
        Page page = context.newPage();
        String own = folder.toUri().toString();
        page.onRequest(request -> {
            if (!request.url().startsWith(own) && !request.url().startsWith("data:")) {
                complaints.add("asked for " + request.url());
            }
        });
        page.onRequestFailed(request -> complaints.add("failed " + request.url() + " " + request.failure()));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(folder.resolve("index.html").toUri() + fragment);
        return page;
    }

    private Page desktop(String fragment) {
        return page(1280, 900, ColorScheme.LIGHT, fragment);
    }

    private static Object shown(Page page) {
        return page.evaluate("[...document.querySelectorAll('.page')].filter(p => !p.hidden).map(p => p.id).join()");
    }

    /** Waits until a page is shown: addresses change a moment before. */
    private static void turned(Page page, String id) {
        page.locator("#" + id).waitFor();
        assertThat(page.url()).endsWith("#" + id);
        assertThat(shown(page)).isEqualTo(id);
    }

    private static boolean isReading(Page page) {
        return (Boolean) page.evaluate("document.querySelector('dialog').open");
    }

    @Test
    void aClickOnAStoryShowsItsTextAndItsAddress() {
        Page page = desktop("");
        assertThat(page.locator(".page:not([hidden]) img").evaluate("i => i.decode().then(() => i.naturalWidth)"))
                .isEqualTo(1169);
        page.locator(".page:not([hidden]) svg a").nth(1).click();
        page.locator("dialog").waitFor();
        assertThat(page.url()).endsWith("#content_2");
        assertThat(page.frameLocator("iframe").locator("article .title").textContent()).contains("赶集班车");
        page.locator("#later").click();
        page.locator("#story-title:has-text('里子')").waitFor();
        assertThat(page.frameLocator("iframe").locator("article .title").textContent()).contains("里子结实");
        page.locator("#close").click();
        page.waitForURL("**#page-01");
        page.locator("dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(complaints).isEmpty();
        page.context().close();
    }

    @Test
    void anAddressOpensItsStoryOnItsPage() {
        Page page = desktop("#content_6");
        assertThat(isReading(page)).isTrue();
        assertThat(shown(page)).isEqualTo("page-02");
        page.frameLocator("iframe").locator("nav.contents a").first().click();
        page.waitForURL("**#page-02");
        page.locator("dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(complaints).isEmpty();
        page.context().close();
    }

    @Test
    void everythingIsDoneByKeyboard() {
        Page page = desktop("");
        page.keyboard().press("ArrowRight");
        turned(page, "page-02");
        page.keyboard().press("Home");
        turned(page, "page-01");
        page.keyboard().press("+");
        assertThat(page.evaluate("document.querySelector('.sheet').style.width")).isEqualTo("150%");
        assertThat(page.evaluate("document.querySelector('.sheet img').getAttribute('src')"))
                .isEqualTo("page-01.svg");
        page.keyboard().press("0");
        page.locator(".page:not([hidden]) svg a").first().focus();
        page.keyboard().press("Enter");
        page.locator("dialog").waitFor();
        assertThat(page.url()).endsWith("#content_1");
        page.keyboard().press("Escape");
        page.waitForURL("**#page-01");
        page.locator("dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        page.keyboard().press("/");
        page.keyboard().type("石小鱼");
        assertThat(page.locator("#results li").count()).isEqualTo(2);
        page.keyboard().press("Enter");
        page.waitForURL("**#content_2");
        assertThat(complaints).isEmpty();
        page.context().close();
    }

    @Test
    void searchFindsTitlesAndNamesAndSaysWhereItFindsNothing() {
        Page page = desktop("");
        page.locator("#q").fill("春潮");
        assertThat(page.locator("#nothing").isVisible()).isTrue();
        page.locator("#q").fill("校");
        assertThat(page.locator("#results li").count()).isPositive();
        page.context().close();
    }

    @Test
    void theMenuLeadsToPagesAndStories() {
        Page page = desktop("");
        page.locator("#menu summary").click();
        page.locator("#menu a[href='#page-02']").click();
        turned(page, "page-02");
        assertThat(page.locator("#menu").getAttribute("open")).isNull();
        page.context().close();
    }

    @Test
    void aFingerTurnsThePages() {
        Page page = page(new NewContextOptions().setViewportSize(390, 844).setHasTouch(true).setIsMobile(true), "");
        page.evaluate("() => { const view = document.querySelector('.view');"
                + " const at = x => new Touch({identifier: 1, target: view, clientX: x, clientY: 300});"
                + " view.dispatchEvent(new TouchEvent('touchstart', {touches: [at(300)], bubbles: true}));"
                + " view.dispatchEvent(new TouchEvent('touchend', {changedTouches: [at(100)], bubbles: true})) }");
        page.waitForURL("**#page-02");
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"1280, 900, LIGHT", "1280, 900, DARK", "390, 844, LIGHT", "320, 640, DARK"})
    void breaksNoRuleOfAccessibilityAtAnyWidth(int width, int height, ColorScheme colours) throws IOException {
        for (String place : List.of("", "#page-02", "#content_1")) {
            Page page = page(width, height, colours, place);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
            assertThat(findings(page)).as(place).isEmpty();
            page.context().close();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void axeFindsAPictureWithoutWords() throws IOException {
        Page page = desktop("");
        page.evaluate("document.querySelector('img').removeAttribute('alt')");
        assertThat(findings(page)).anyMatch(finding -> finding.startsWith("image-alt"));
        page.context().close();
    }

    @SuppressWarnings("unchecked")
    private static List<String> findings(Page page) throws IOException {
        try (InputStream script = Objects.requireNonNull(ReaderTest.class.getResourceAsStream("/axe.min.js"))) {
            page.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<String>) page.evaluate("() => axe.run({iframes: false}).then(found =>"
                + " found.violations.map(v => v.id + ' ' + v.nodes.map(n => n.html).join(' ')))");
    }

    @Test
    void withoutItsScriptAllPagesAreThereAndEveryStoryIsALink() {
        Page page = page(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844), "");
        assertThat(page.locator(".page").count()).isEqualTo(2);
        assertThat(page.locator(".page").last().isVisible()).isTrue();
        page.locator(".list a").first().click();
        page.waitForURL("**/content_1.htm");
        page.context().close();
    }
}
