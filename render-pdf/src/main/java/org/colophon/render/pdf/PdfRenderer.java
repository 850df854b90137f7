package org.colophon.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.Editions;
import org.colophon.model.PlainText;
import org.colophon.render.CheckedRenderer;
import org.colophon.render.copy.CorrectionNotices;
import org.colophon.render.copy.ReadingDirection;
import org.colophon.render.Format;
import org.colophon.render.Progress;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.RenderReport;
import org.colophon.render.StageMeter;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.file.Imprint;
import org.colophon.render.pdf.file.Intent;
import org.colophon.render.pdf.file.PdfFile;
import org.colophon.render.pdf.file.Preflight;
import org.colophon.render.pdf.file.Purpose;
import org.colophon.render.pdf.file.TrimProof;
import org.colophon.render.pdf.font.FontBook;
import org.colophon.render.pdf.line.Compositor;
import org.colophon.render.pdf.line.WordList;
import org.colophon.render.pdf.page.MadeUp;
import org.colophon.render.pdf.page.PageMaker;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.galley.PageJob;
import org.colophon.render.pdf.page.plan.PlannedPages;
import org.colophon.render.picture.PictureDesk;
import org.colophon.style.Region;
import org.colophon.style.PrintStyle;
import org.colophon.style.WritingMode;

/** Prints editions as PDF: fonts, lines, pages, marks, in this order. Thread-safe. */
public final class PdfRenderer extends CheckedRenderer {

    private static final Format FORMAT = new Format("pdf", "application/pdf", "pdf");

    /** The version of the layout rules, which files carry: a change that moves a line comes with a new one. */
    private static final int LAYOUT_VERSION = 1;

    private final PdfOptions options;

    /** A renderer with the default options. */
    public PdfRenderer() {
        this(PdfOptions.defaults());
    }

    /**
     * A renderer.
     *
     * @param options how PDFs are made
     */
    public PdfRenderer(PdfOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * The settings by which it makes PDFs.
     *
     * @return its options
     */
    public PdfOptions options() {
        return options;
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public int modelVersion() {
        return Editions.VERSION;
    }

    /**
     * A file that was printed.
     *
     * @param report the report of the print
     * @param pages the pages
     */
    private record Printing(RenderReport report, List<Page> pages) { }

    /**
     * Prints an edition, and says where everything is on its pages.
     *
     * @param edition the edition
     * @param style how it looks
     * @param context pictures, typefaces and the house
     * @param out receives the file; it is flushed and left open
     * @return the report, and the places of lines and pictures
     * @throws IOException if the stream or a source of pictures fails
     * @throws org.colophon.model.ColophonException if a strict context refuses the edition
     */
    public PlacedPages place(Edition edition, PrintStyle style, RenderContext context, OutputStream out)
            throws IOException {
        context.cancellation().check();
        Printing printing = printing(CorrectionNotices.in(edition), style, context, out);
        Placer placer = new Placer(style.page().width().milliPoints(), style.page().height().milliPoints());
        Grid grid = new Grid(PageStyle.of(directed(style, edition)));
        return new PlacedPages(
                printing.report(),
                placer.columns(grid),
                grid.leading / 1000.0,
                printing.pages().stream().map(placer::page).toList());
    }

    @Override
    protected RenderReport print(Edition edition, PrintStyle style, RenderContext context, OutputStream out)
            throws IOException {
        return printing(CorrectionNotices.in(edition), style, context, out).report();
    }

    private Printing printing(Edition edition, PrintStyle style, RenderContext context, OutputStream out)
            throws IOException {
        RenderLog log = new RenderLog();
        log.check(edition, context.strictness());
        FontBook book = new FontBook(context.fonts());
        String text = PlainText.of(edition);
        book.requireHan(text);
        reportForms(edition, book, log);
        MadeUp madeUp = madeUp(edition, directed(style, edition), book, context, log);
        new TrimProof(style.page()).check(madeUp.pages(), edition, log);
        Purpose purpose = purpose(style);
        new Preflight(purpose, style.page(), edition, log).check(madeUp.pages());
        context.cancellation().check();
        log.refuseErrors(context.strictness());
        Imprint imprint = Imprint.of(
                edition,
                context.instant()
                        .or(() -> Optional.ofNullable(edition.info().date())
                                .map(date -> date.atStartOfDay().toInstant(ZoneOffset.UTC))),
                style.name(),
                LAYOUT_VERSION);
        byte[] id = PdfFile.idOf(style.name() + '\n' + edition.info().title() + '\n' + text);
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 18);
        new PdfFile(purpose, style.page(), book, edition, imprint).write(madeUp, context, log, id, file);
        context.cancellation().check();
        file.writeTo(out);
        out.flush();
        return new Printing(
                new RenderReport(FORMAT, madeUp.pages().size(), file.size(), log.diagnostics(), madeUp.fits()),
                madeUp.pages());
    }

    /** The pages: those of a plan, or the articles one after another. */
    private static MadeUp madeUp(
            Edition edition, PrintStyle style, FontBook book, RenderContext context, RenderLog log) {
        Compositor compositor = new Compositor(book, lexicon(edition, context));
        if (context.plan().isEmpty()) {
            return new PageMaker(style, compositor, book::prints, context, log).make(edition);
        }
        PageJob job = new PageJob(compositor, book::prints, new PictureDesk(context), context,
                new StageMeter(Progress.Stage.COMPOSE, context));
        return new PlannedPages(edition, context.plan().get(), style, job, log).make();
    }

    /**
     * The words that are kept whole: those of the house file, the names in credits, and in headlines also roles and
     * affiliations.
     */
    static WordList lexicon(Edition edition, RenderContext context) {
        Set<String> names = new TreeSet<>();
        Set<String> terms = new TreeSet<>();
        edition.credits().forEach(entry -> {
            terms.add(entry.credit().role().label());
            entry.credit().contributors().forEach(contributor -> {
                names.add(contributor.person().name());
                terms.addAll(contributor.affiliations());
            });
        });
        return WordList.of(context.house().protectedWords(), names, terms);
    }

    /** Reports the regions whose forms of Han no face has, each once. */
    private static void reportForms(Edition edition, FontBook book, RenderLog log) {
        for (Article article : edition.articles()) {
            Region region = Region.of(article.language());
            if (region != Region.MAINLAND && !book.hasFormsOf(region)) {
                log.begin(article.source());
                log.reportOnce(
                        DiagnosticCode.REGIONAL_FORMS,
                        "text in " + article.language().toLanguageTag()
                                + " is printed in mainland forms: no typeface of "
                                + region.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " is installed",
                        article.span());
            }
        }
    }

    /** The style of pages in the direction of their language. Vertical pages keep theirs. */
    static PrintStyle directed(PrintStyle style, Edition edition) {
        boolean turned = style.writing() == WritingMode.HORIZONTAL
                && ReadingDirection.of(edition.info().language()) == ReadingDirection.RIGHT_TO_LEFT;
        return turned ? style.with(turn -> turn.writing(WritingMode.RIGHT_TO_LEFT)) : style;
    }

    private Purpose purpose(PrintStyle style) {
        // Newspapers have many columns and no bleed; bound publications have bleed.
        boolean newspaper = style.grid().columns() > 3;
        boolean printed = newspaper || style.page().bleed().milliPoints() > 0;
        return switch (options.profile()) {
            case SCREEN -> Purpose.screen();
            case PRESS -> press(newspaper);
            case BY_STYLE -> printed ? press(newspaper) : Purpose.screen();
        };
    }

    private Purpose press(boolean newspaper) {
        Intent intent = options.condition()
                .map(PrintingCondition::intent)
                .orElseGet(() -> newspaper ? Intent.newsprint() : Intent.coated());
        return new Purpose(
                intent,
                newspaper ? Purpose.Paper.NEWSPRINT : Purpose.Paper.COATED,
                options.spotInks(),
                switch (options.pictures()) {
                    case KEPT -> Purpose.PictureColours.KEPT;
                    case SEPARATED -> Purpose.PictureColours.SEPARATED;
                });
    }
}
