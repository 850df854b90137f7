package org.colophon.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.Editions;
import org.colophon.model.SourceSpan;
import org.colophon.render.CheckedRenderer;
import org.colophon.render.EditionRefusedException;
import org.colophon.render.FontFace;
import org.colophon.render.Format;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.copy.CorrectionNotices;
import org.colophon.render.docx.word.LedgerXml;
import org.colophon.render.docx.word.Tables;
import org.colophon.render.docx.word.WordPackage;
import org.colophon.render.docx.word.WordStyles;
import org.colophon.render.docx.write.DocumentXml;
import org.colophon.render.docx.write.DocxJob;
import org.colophon.render.docx.write.FamilyName;
import org.colophon.render.docx.write.FontTableXml;
import org.colophon.render.docx.write.Fonts;
import org.colophon.render.docx.write.NotesXml;
import org.colophon.render.docx.write.LayoutChoice;
import org.colophon.render.docx.write.PropertiesXml;
import org.colophon.render.docx.write.SettingsXml;
import org.colophon.render.docx.write.StylesXml;
import org.colophon.render.layout.PageStyle;
import org.colophon.style.Composing;
import org.colophon.style.FaceCut;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.colophon.style.PunctuationScheme;
import org.colophon.style.Slant;
import org.colophon.style.Weight;
import org.colophon.style.WritingMode;

/**
 * Prints editions as Word documents whose look is defined in named styles alone. {@link DocxReader} reads edited
 * documents back. Thread-safe.
 */
public final class DocxRenderer extends CheckedRenderer {

    private static final Format FORMAT = new Format(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");
    /** An application has a handful of styles and languages; more are made again. */
    private static final int KEPT = 16;
    /** So many are written within 512 MB (docs/performance.md). */
    private static final int MOST_ARTICLES = 5_000;
    private static final PrintStyle MANUSCRIPT =
            PrintStyles.withOverrides(PrintStyles.builtIn("reading"), Tables.text("manuscript.json"));

    private final DocxOptions options;
    private final Map<String, String> families = new ConcurrentHashMap<>();
    private final Map<StylesXml.Look, byte[]> styles = new LinkedHashMap<>(16, 0.75f, true);

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
    public int modelVersion() {
        return Editions.VERSION;
    }

    @Override
    protected RenderReport print(Edition given, PrintStyle style, RenderContext context, OutputStream out)
            throws IOException {
        Edition edition = CorrectionNotices.in(given);
        refuseTooMany(edition);
        PageStyle look = switch (options.layout()) {
            case PAGE -> LayoutChoice.of(style, edition);
            case MANUSCRIPT -> manuscript(style);
        };
        DocxJob job = new DocxJob(edition, look, options.base(), context);
        job.log.check(edition, context.strictness());
        reportDegraded(job);
        Fonts fonts = new Fonts(edition.info().language(), publishersFaces(context));
        WordPackage parts = job.parts;
        parts.document(new DocumentXml(job).write());
        parts.word("footnotes", new NotesXml(job).write(edition));
        parts.word("styles", styles(new StylesXml.Look(look, fonts, job.outline, job.form)));
        parts.word("settings", SettingsXml.write(look, edition.info().language()));
        parts.word("numbering", job.numbering.write());
        parts.word("fontTable", FontTableXml.write(fonts));
        options.template().flatMap(WordTemplate::theme).ifPresent(parts::theme);
        parts.customXml(LedgerXml.write(given), LedgerXml.properties());
        PropertiesXml properties = new PropertiesXml(job);
        parts.properties(properties.core(), properties.extended(), properties.custom());
        context.cancellation().check();
        job.log.refuseErrors(context.strictness());
        long bytes = parts.write(out);
        out.flush();
        return new RenderReport(FORMAT, 0, bytes, job.log.diagnostics());
    }

    /** Sheets of headers and slugs are held at once: more articles would fill the heap before a word is written. */
    private static void refuseTooMany(Edition edition) {
        int articles = edition.articles().size();
        if (articles > MOST_ARTICLES) {
            throw new EditionRefusedException(List.of(new Diagnostic(
                    Diagnostic.Severity.ERROR,
                    DiagnosticCode.LIMIT_REACHED,
                    "a Word document has at most " + MOST_ARTICLES + " articles but the edition has " + articles
                            + ": write it in parts",
                    "",
                    SourceSpan.NONE)));
        }
    }

    /** A manuscript has its own look; how lines are composed is the style's. */
    private static PageStyle manuscript(PrintStyle style) {
        Composing composing = style.composing().with(WritingMode.HORIZONTAL);
        return PageStyle.of(MANUSCRIPT.with(draft -> draft.composing(usual -> composing)));
    }

    /** Word closes up marks that meet and those at the ends of lines, or none; it knows no other scheme. */
    private static void reportDegraded(DocxJob job) {
        PunctuationScheme scheme = job.style.composing().punctuation();
        switch (scheme) {
            case FULL, PLAIN -> { }
            case KAIMING, HALF, LINE_END_HALF -> job.log.degraded(
                    "punctuation: " + scheme.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    "Word closes up marks that meet and those at the ends of lines");
        }
    }

    /** The faces that the house names, by the names of their families: the first of each class. */
    private Map<FaceCut, String> publishersFaces(RenderContext context) throws IOException {
        Map<FaceCut, String> own = new LinkedHashMap<>();
        for (String key : new java.util.TreeSet<>(context.house().faces().keySet())) {
            for (FontFace face : context.fonts().faces()) {
                FaceCut regular = face.cut().in(Weight.REGULAR).in(Slant.UPRIGHT);
                if (face.cut().name().equals(key) && !own.containsKey(regular)) {
                    own.put(regular, family(face));
                }
            }
        }
        return own;
    }

    private String family(FontFace face) throws IOException {
        String known = families.get(face.sha256());
        if (known == null) {
            known = FamilyName.of(face);
            families.put(face.sha256(), known);
        }
        return known;
    }

    private byte[] styles(StylesXml.Look look) throws IOException {
        synchronized (styles) {
            byte[] known = styles.get(look);
            if (known == null) {
                known = make(look);
                styles.put(look, known);
                if (styles.size() > KEPT) {
                    styles.remove(styles.keySet().iterator().next());
                }
            }
            return known;
        }
    }

    private byte[] make(StylesXml.Look look) throws IOException {
        if (options.template().isEmpty()) {
            return StylesXml.write(look, WordStyles.OWN);
        }
        WordTemplate template = options.template().get();
        return template.merge(StylesXml.write(look, template.sheet()));
    }
}
