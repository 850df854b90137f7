package org.colophon.cli;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, with lists of its complaints and requests. */
final class Browser implements AutoCloseable {

    /** The view of a page. */
    enum View {
        LIGHT(1280, 900, ColorScheme.LIGHT),
        DARK(1280, 900, ColorScheme.DARK),
        /** WCAG 2.2, 1.4.10: without scrolling in two directions at 320 CSS pixels. */
        NARROW(320, 640, ColorScheme.LIGHT);

        private final int width;
        private final int height;
        private final ColorScheme colours;

        View(int width, int height, ColorScheme colours) {
            this.width = width;
            this.height = height;
            this.colours = colours;
        }
    }

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Path program) {
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(program).setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    /** The program, where the machine has it. */
    static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser open() {
        return new Browser(program().orElseThrow());
    }

    /** Opens a file; requests beyond itself and faults in it are complaints. */
    Page page(Path file, View view) {
        BrowserContext context = chromium.newContext(
                new NewContextOptions().setViewportSize(view.width, view.height).setColorScheme(view.colours));
        Page page = context.newPage();
        String own = file.toUri().toString();
        complaints.clear();
        page.onRequest(request -> {
            if (!request.url().startsWith("data:") && !request.url().equals(own)) {
                complaints.add("asked for " + request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(own);
        return page;
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
