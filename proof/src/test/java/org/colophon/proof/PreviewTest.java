package org.colophon.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colophon.Colophon;
import org.colophon.model.correction.Ruling;
import org.colophon.render.pdf.PdfOptions;
import org.colophon.render.pdf.PdfRenderer;
import org.colophon.style.CorrectionFiles;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Previews in a real browser: pages follow their files, and nobody else is answered. */
class PreviewTest {

    private static final String SOURCE = "# 河畔的菜市\n\n文/林晚舟\n\n菜市在河边开了三十年，天没有亮就有人来了。\n";
    private static final String READY = "() => document.querySelectorAll('.sheet img').length > 0"
            + " && document.querySelector('.sheet img').complete";

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static ProofBrowser browser;

    @TempDir
    private Path temporary;
    private Path source;
    private Preview preview;

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
    void open() throws IOException {
        source = Files.writeString(temporary.toRealPath().resolve("page.md"), SOURCE);
        preview = preview(source, "tabloid");
    }

    @AfterEach
    void close() throws IOException {
        preview.close();
    }

    private static Preview preview(Path path, String style) throws IOException {
        return Preview.open(new Preview.Input(path, style, "", List.of(), () -> Colophon.builder()
                .formats("pdf", "docx", "html")
                .renderer(new PdfRenderer(PdfOptions.defaults().withProfile(PdfOptions.Profile.SCREEN)))));
    }

    private Page page(int width) {
        Page page = browser.page(preview.address().toString(), width);
        page.waitForFunction(READY);
        return page;
    }

    @ParameterizedTest
    @ValueSource(ints = {ProofBrowser.DESKTOP, ProofBrowser.PHONE})
    @DisplayName("A preview has no barrier, asks its own server alone, and is no wider than the window")
    void opensEverywhere(int width) throws IOException {
        Files.writeString(source, Files.readString(Path.of("..", "seeds", "hengyang-clean-city.md")));
        Page page = page(width);
        page.waitForFunction("() => document.getElementById('source').textContent.includes('天蓝水碧')");
        page.waitForSelector("#desk-style");
        assertThat(browser.complaints()).isEmpty();
        assertThat(ProofBrowser.barriers(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("preview-" + width + ".png")));
        page.context().close();
    }

    @Test
    void aChangedFileChangesThePictureAndKeepsPlaceAndSize() throws IOException {
        Page page = page(ProofBrowser.DESKTOP);
        page.click("#larger");
        page.evaluate("window.kept = true; document.getElementById('pages').scrollTop = 120");
        String before = page.getAttribute(".sheet img", "src");
        Files.writeString(source, SOURCE.replace("三十年", "四十多年"));
        page.waitForFunction("before => document.querySelector('.sheet img').getAttribute('src') !== before", before);
        assertThat(page.textContent("#source")).contains("四十多年");
        assertThat(page.evaluate("window.kept && document.getElementById('pages').scrollTop")).isEqualTo(120);
        assertThat(page.textContent("#zoom")).isEqualTo("125 %");
        page.context().close();
    }

    @Test
    void aFileThatBreaksShowsItsFaultOverTheLastGoodPagesAndHeals() throws IOException {
        Page page = page(ProofBrowser.DESKTOP);
        Files.writeString(source.resolveSibling(CorrectionFiles.NAME), "{\"corrections\": [{}]}");
        page.waitForSelector("#fault:not([hidden])");
        assertThat(page.textContent("#fault")).contains("corrections[0]");
        assertThat(page.locator(".sheet img").count()).isEqualTo(1);
        Files.delete(source.resolveSibling(CorrectionFiles.NAME));
        page.waitForSelector("#fault", new Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        page.context().close();
    }

    @Test
    void aFileThatIsBrokenAtTheStartHealsToo() throws IOException {
        Path empty = Files.writeString(source.resolveSibling("empty.md"), "");
        try (Preview broken = preview(empty, "tabloid")) {
            Page page = browser.page(broken.address().toString(), ProofBrowser.DESKTOP);
            page.waitForSelector("#fault:not([hidden])");
            Files.writeString(empty, SOURCE);
            page.waitForFunction(READY);
            page.context().close();
        }
    }

    @Test
    void stylesAndSlidersChangeThePages() throws IOException {
        Page page = page(ProofBrowser.DESKTOP);
        page.waitForSelector("#desk-style");
        String before = page.getAttribute(".sheet img", "src");
        page.selectOption("#desk-style", "magazine");
        page.waitForFunction("before => document.querySelector('.sheet img').getAttribute('src') !== before", before);
        String magazine = page.getAttribute(".sheet img", "src");
        page.focus("#desk-title");
        page.keyboard().press("End");
        page.waitForFunction("before => document.querySelector('.sheet img').getAttribute('src') !== before"
                + " || !document.getElementById('fault').hidden", magazine);
        page.evaluate("() => { const title = document.getElementById('desk-title'); title.value = 120;"
                + " title.dispatchEvent(new Event('change')) }");
        page.waitForFunction("() => document.getElementById('fault').hidden && state.choice.title === 120");
        page.click("#keep");
        page.waitForFunction("() => document.getElementById('told').textContent.includes('preview-style.json')");
        assertThat(PrintStyles.read(source.resolveSibling("preview-style.json"))
                .text(org.colophon.style.TextElement.TITLE).size().toPoints()).isEqualTo(30);
        page.context().close();
    }

    @Test
    void aMarkBecomesACorrectionBesideTheSource() throws IOException {
        Page page = page(ProofBrowser.DESKTOP);
        page.click("button.mark.CREDITS >> nth=0");
        page.click("#told button");
        page.selectOption("#is", "not-credit");
        page.click("#ruling button[value=save]");
        page.waitForFunction("() => !document.querySelector('.mark.CREDITS')");
        assertThat(CorrectionFiles.beside(source).all()).singleElement()
                .satisfies(each -> assertThat(each.ruling()).isEqualTo(Ruling.Kind.NOT_CREDIT));
        page.context().close();
    }

    @Test
    void theWebViewIsShownAndWordIsSent() throws Exception {
        Page page = page(ProofBrowser.DESKTOP);
        page.waitForSelector("#show-web");
        page.click("#show-web");
        assertThat(page.frameLocator("#web").locator("h1").first().textContent()).contains("河畔的菜市");
        assertThat(get("word").statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);
        page.context().close();
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(preview.address().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private int post(String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(preview.address().resolve(path)).headers(headers)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    @Test
    void othersAreRefused() throws Exception {
        String own = "http://" + preview.address().getAuthority();
        String token = preview.address().getPath();
        String wrong = token.replace(token.charAt(1), token.charAt(1) == '0' ? '1' : '0');
        assertThat(get("state").statusCode()).isEqualTo(200);
        assertThat(get("/").statusCode()).isEqualTo(403);
        assertThat(get(wrong + "state").statusCode()).isEqualTo(403);
        assertThat(get("state", "Origin", "http://evil.example").statusCode()).isEqualTo(403);
        assertThat(get("state", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(post("choice", "{}", "Content-Type", "application/json")).isEqualTo(403);
        assertThat(post("choice", "{}", "Content-Type", "text/plain", "Origin", own)).isEqualTo(400);
        assertThat(post("choice", "{}", "Content-Type", "application/json", "Origin", own)).isEqualTo(200);
        assertThat(get("/" + token.substring(1) + "../../page.md").statusCode()).isNotEqualTo(200);
        assertThat(get("page.md").statusCode()).isEqualTo(404);
        String other = "{\"file\": \"/etc/hosts\", \"correction\":"
                + " {\"source\": \"hosts\", \"quote\": \"localhost\", \"is\": \"title\"}}";
        assertThat(post("corrections", other, "Content-Type", "application/json", "Origin", own)).isEqualTo(400);
        String style = "{\"style\": \"" + source + "\"}";
        assertThat(post("choice", style, "Content-Type", "application/json", "Origin", own)).isEqualTo(200);
    }

    @Test
    void anotherHostIsRefused() throws Exception {
        URI address = preview.address();
        try (var socket = new java.net.Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(("GET " + address.getPath() + "state HTTP/1.1\r\nHost: evil.example\r\n"
                    + "Connection: close\r\n\r\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readNBytes(12), java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 403");
        }
    }

    @Test
    void twoPreviewsDoNotMix() throws IOException {
        Path other = Files.writeString(source.resolveSibling("other.md"), SOURCE.replace("菜市", "渡口"));
        try (Preview second = preview(other, "reading")) {
            assertThat(second.address()).isNotEqualTo(preview.address());
            Page one = page(ProofBrowser.DESKTOP);
            Page two = browser.page(second.address().toString(), ProofBrowser.DESKTOP);
            two.waitForFunction(READY);
            assertThat(one.textContent("#source")).contains("菜市").doesNotContain("渡口");
            assertThat(two.textContent("#source")).contains("渡口").doesNotContain("菜市");
            one.context().close();
            two.context().close();
        }
    }
}
