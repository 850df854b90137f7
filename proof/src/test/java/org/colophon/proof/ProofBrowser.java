package org.colophon.proof;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
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

/** The Chromium of this machine, with its complaints and the addresses it asked for. */
final class ProofBrowser implements AutoCloseable {

    static final int DESKTOP = 1280;
    static final int PHONE = 390;

    private final Playwright playwright;
    private final Browser chromium;
    private final List<String> complaints = new ArrayList<>();

    private ProofBrowser(Path program) {
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(program).setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static ProofBrowser open() {
        return new ProofBrowser(program().orElseThrow());
    }

    /** Opens an address; requests for others and faults are complaints. */
    Page page(String address, int width) {
        BrowserContext context = chromium.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
        Page page = context.newPage();
        complaints.clear();
        String own = address.startsWith("file:") ? address : address.substring(0, address.indexOf('/', 8));
        page.onRequest(request -> {
            if (!request.url().startsWith("data:") && !request.url().startsWith(own)) {
                complaints.add("asked for " + request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(address);
        return page;
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The barriers that axe-core finds for people who do not see or use a mouse, one line each. */
    static List<String> barriers(Page page) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ProofBrowser.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        @SuppressWarnings("unchecked")
        List<String> found = (List<String>) page.evaluate("() => axe.run().then(result => result.violations.map("
                + "each => each.id + ': ' + each.nodes.slice(0, 3).map(node => node.html + ' '"
                + " + node.failureSummary).join(' | ')))");
        return found;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
