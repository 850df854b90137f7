package org.colophon.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.colophon.model.Edition;
import org.colophon.model.style.PrintStyle;
import org.colophon.model.style.PrintStyles;
import org.colophon.model.style.WritingMode;
import org.colophon.render.Format;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.Renderer;

/** Prints editions as Word documents whose look stands in named styles alone. Thread-safe. */
public final class DocxRenderer implements Renderer {

    private static final Format FORMAT = new Format(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");
    /** An application has a handful of styles and languages; more are made again. */
    private static final int KEPT = 16;
    /** A manuscript as Chinese desks take it: A4, about 36 characters of 12 points on 22. */
    private static final String MANUSCRIPT = """
            {"name": "manuscript",
             "page": {"width": "210mm", "height": "297mm", "top": "72pt", "inner": "81.638pt", "outer": "81.638pt"},
             "grid": {"body": "12pt", "leading": "22pt", "lines": 31, "columns": 1, "measure": 36, "gap": "0pt", "rule": "0pt"},
             "head": {"leadLegs": 1},
             "texts": {"body": {"size": "12pt", "leading": "22pt"}, "lead": {"size": "12pt", "leading": "22pt"},
                       "quote": {"size": "12pt", "leading": "22pt"}, "title": {"size": "22pt", "leading": "32pt"}}}
            """;
    private static final byte[] SETTINGS = settings();

    private final DocxOptions options;
    private final Map<Look, byte[]> styles = new LinkedHashMap<>(16, 0.75f, true);

    private record Look(PrintStyle style, Locale language) { }

    /** A renderer with the default options. */
    public DocxRenderer() {
        this(DocxOptions.defaults());
    }

    /**
     * A renderer.
     *
     * @param options how documents are made
     */
    public DocxRenderer(DocxOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public RenderReport render(Edition edition, PrintStyle style, RenderContext context, OutputStream out)
            throws IOException {
        PrintStyle look = switch (options.layout()) {
            case PAGE -> style;
            case MANUSCRIPT -> PrintStyles.withOverrides(PrintStyles.builtIn("reading"), MANUSCRIPT);
        };
        Job job = new Job(look, context, edition.info().language());
        if (look.writing() == WritingMode.VERTICAL) {
            job.log.degraded("vertical writing", "the document is set horizontally");
        }
        byte[] document = new DocumentXml(job).write(edition);
        byte[] notes = new NotesXml(job).write(edition);
        FurnitureXml furniture = new FurnitureXml(job);
        List<WordPackage.Part> parts = List.of(
                new WordPackage.Part("/word/styles.xml", "styles", "styles", "rIdStyles", styles(look, edition.info().language())),
                new WordPackage.Part("/word/settings.xml", "settings", "settings", "rIdSettings", SETTINGS),
                new WordPackage.Part("/word/numbering.xml", "numbering", "numbering", "rIdNumbering", job.numbering.write()),
                new WordPackage.Part("/word/footnotes.xml", "footnotes", "footnotes", "rIdFootnotes", notes),
                new WordPackage.Part("/word/header1.xml", "header", "header", "rIdHeader", furniture.header(edition)),
                new WordPackage.Part("/word/footer1.xml", "footer", "footer", "rIdFooter", furniture.footer(edition)));
        byte[] core = new CoreXml(job).write(edition);
        job.log.refuseErrors(context.strictness());
        long bytes = job.parts.write(document, parts, core, out);
        out.flush();
        return new RenderReport(FORMAT, 0, bytes, job.log.diagnostics());
    }

    private byte[] styles(PrintStyle style, Locale language) {
        Look look = new Look(style, language);
        synchronized (styles) {
            byte[] known = styles.get(look);
            if (known == null) {
                known = StylesXml.write(style, language);
                styles.put(look, known);
                if (styles.size() > KEPT) {
                    styles.remove(styles.keySet().iterator().next());
                }
            }
            return known;
        }
    }

    private static byte[] settings() {
        try (InputStream in = Objects.requireNonNull(DocxRenderer.class.getResourceAsStream("settings.xml"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
