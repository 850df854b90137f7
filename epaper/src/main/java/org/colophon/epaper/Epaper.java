package org.colophon.epaper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colophon.Colophon;
import org.colophon.ColophonBuilder;
import org.colophon.PlannedIssue;
import org.colophon.images.PageImages;
import org.colophon.images.PageSize;
import org.colophon.model.Diagnostic;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.render.AtomicFile;
import org.colophon.render.html.HtmlOptions;
import org.colophon.render.html.HtmlRenderer;
import org.colophon.render.html.PageShell;
import org.colophon.render.html.PageShell.Slot;
import org.colophon.render.pdf.PdfOptions;
import org.colophon.render.pdf.PdfRenderer;

/**
 * Writes planned editions as e-papers: images of the pages, the zones of each that lead to a story, the text of every
 * story, and a reader that turns the pages. Any web server delivers the folder; it asks for nothing outside.
 * <pre>{@code
 * Epaper paper = Epaper.of(Colophon.builder());
 * EpaperReport report = paper.write(Path.of("edition.json"), Path.of("out"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Epaper {

    /** The name of the whole issue in the folder. */
    static final String PDF = "edition.pdf";

    /** Pixels an inch of the image that is seen first: a tabloid page is 1,170 pixels wide. */
    private static final int FIRST = 110;
    private static final int POINTS = 72;
    private static final String LINKS = "<!-- links -->";

    private final Colophon press;

    private Epaper(Colophon press) {
        this.press = press;
    }

    /**
     * Sets up a press for e-papers.
     *
     * @param builder style, house and typefaces; its formats and renderers are set here
     * @return the press
     */
    public static Epaper of(ColophonBuilder builder) {
        return new Epaper(builder.formats("pdf", "html")
                .renderer(new PdfRenderer(PdfOptions.defaults().withProfile(PdfOptions.Profile.SCREEN)))
                .renderer(new HtmlRenderer(HtmlOptions.defaults()
                        .withTypefaces(HtmlOptions.Typefaces.SYSTEM)
                        .withShell(shell())))
                .build());
    }

    private static PageShell shell() {
        return PageShell.of(PageShell.markup("<!DOCTYPE html>\n<html lang=\""), Slot.LANGUAGE, PageShell.markup("\""),
                Slot.DIRECTION, PageShell.markup(">\n<head>\n"), Slot.METADATA, Slot.POLICY, Slot.STYLES,
                PageShell.markup("</head>\n<body class=\""), Slot.CLASSES, PageShell.markup("\">\n"), Slot.SKIP,
                Slot.FOLIO, Slot.TEXT, PageShell.markup(LINKS + "</body>\n</html>\n"));
    }

    /**
     * Plans an edition and writes it.
     *
     * @param edition the plan of its desk, {@code edition.json}
     * @param folder the folder, which is made if it is not there
     * @return the files and the findings
     * @throws IOException if a file cannot be read or written
     */
    public EpaperReport write(Path edition, Path folder) throws IOException {
        return write(press.plan(edition), folder);
    }

    /**
     * Writes an edition that was planned before.
     *
     * @param edition the plan of its desk, {@code edition.json}
     * @param dummy where each story is
     * @param folder the folder, which is made if it is not there
     * @return the files and the findings
     * @throws IOException if a file cannot be read or written
     */
    public EpaperReport write(Path edition, PlannedEdition dummy, Path folder) throws IOException {
        return write(press.plan(edition, dummy), folder);
    }

    private static EpaperReport write(PlannedIssue issue, Path folder) throws IOException {
        Files.createDirectories(folder);
        Paper paper = Paper.of(issue);
        Words words = Words.of(paper.language());
        Set<Diagnostic> found = new LinkedHashSet<>();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        found.addAll(issue.job().to("pdf", pdf).diagnostics());
        Folder out = new Folder(folder);
        List<PageSize> sizes = images(pdf.toByteArray(), paper, out);
        out.write("index.html", new ReaderPage(paper, words, sizes).html());
        PageJson json = new PageJson(paper);
        out.write("epaper.json", json.issue());
        for (PaperPage page : paper.pages()) {
            out.write(page.file(), NodePage.html(paper, page, words));
            out.write(page.stem() + ".json", json.mapping(page));
        }
        for (PaperStory story : paper.stories()) {
            ByteArrayOutputStream html = new ByteArrayOutputStream();
            found.addAll(story.job().to("html", html).diagnostics());
            out.write(PaperStory.file(story.number()), html.toString(StandardCharsets.UTF_8)
                    .replace(LINKS, StoryLinks.html(paper, story, words)));
        }
        out.write(PDF, pdf.toByteArray());
        return new EpaperReport(out.files, List.copyOf(found));
    }

    private static List<PageSize> images(byte[] pdf, Paper paper, Folder out) throws IOException {
        List<PageSize> sizes = new ArrayList<>();
        try (PageImages images = PageImages.open(pdf)) {
            for (PaperPage page : paper.pages()) {
                PageSize size = images.size(page.number());
                sizes.add(new PageSize(size.width() * FIRST / POINTS, size.height() * FIRST / POINTS));
                out.write(page.stem() + ".png", images.png(page.number(), FIRST));
                out.write(page.stem() + ".svg", images.svg(page.number()));
                int small = (int) Math.max(1, Math.round(NodePage.WIDTH * POINTS / size.width()));
                out.write(page.stem() + "-small.png", images.png(page.number(), small));
            }
        }
        return sizes;
    }

    /** The folder of the paper, and the files that were written into it. */
    private static final class Folder {

        private final Path path;
        private final List<Path> files = new ArrayList<>();

        Folder(Path path) {
            this.path = path;
        }

        void write(String name, String text) throws IOException {
            write(name, text.getBytes(StandardCharsets.UTF_8));
        }

        void write(String name, byte[] bytes) throws IOException {
            Path file = path.resolve(name);
            AtomicFile.write(file, stream -> {
                stream.write(bytes);
                return bytes.length;
            });
            files.add(file);
        }
    }
}
