package org.colophon.render.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.colophon.model.Edition;
import org.colophon.model.Editions;
import org.colophon.render.CheckedRenderer;
import org.colophon.render.Format;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.copy.CorrectionNotices;
import org.colophon.render.html.markup.HtmlJob;
import org.colophon.render.html.markup.Markup;
import org.colophon.render.html.page.HeadWriter;
import org.colophon.render.html.page.PageWriter;
import org.colophon.render.html.style.PageFurniture;
import org.colophon.render.html.style.PageStyleSheets;
import org.colophon.render.html.style.PlanGrid;
import org.colophon.render.html.style.StyleSheet;
import org.colophon.render.html.style.StyleSheets;
import org.colophon.render.html.style.WebFonts;
import org.colophon.style.PrintStyle;
import org.jspecify.annotations.Nullable;

/**
 * Prints editions as one HTML page: semantic, by default self-contained, without a script or a request. Thread-safe.
 */
public final class HtmlRenderer extends CheckedRenderer {

    private static final Format FORMAT = new Format("html", "text/html", "html");

    private static final int FIRST_BUFFER = 1 << 16;
    /** Pages with pictures in them are larger; their buffers are not kept. */
    private static final int LARGEST_KEPT = 1 << 18;

    private final HtmlOptions options;
    private final StyleSheets styleSheets = new StyleSheets();
    private final WebFonts webFonts = new WebFonts();
    /** The buffer of the page before, if no other page is being written into it. */
    private final AtomicReference<byte @Nullable []> spare = new AtomicReference<>();

    /** A renderer with the default options. */
    public HtmlRenderer() {
        this(HtmlOptions.defaults());
    }

    /**
     * A renderer.
     *
     * @param options how it delivers
     */
    public HtmlRenderer(HtmlOptions options) {
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

    /**
     * The style sheet of a style, for pages that fragments are put into: all its rules but those of paper hold below
     * the class {@code colophon}.
     *
     * @param style how the edition looks
     * @return the text of the sheet
     */
    public String styleSheet(PrintStyle style) {
        return new String(styleSheets.of(style).css(), StandardCharsets.UTF_8);
    }

    @Override
    protected RenderReport print(Edition given, PrintStyle style, RenderContext context, OutputStream out)
            throws IOException {
        Edition edition = CorrectionNotices.in(given);
        byte[] buffer = spare.getAndSet(null);
        Markup markup = new Markup(buffer == null ? new byte[FIRST_BUFFER] : buffer);
        HtmlJob desk = new HtmlJob(edition, markup, style, context, options.places());
        desk.log.check(edition, context.strictness());
        desk.fetch(edition.articles());
        write(desk, edition);
        context.cancellation().check();
        desk.log.refuseErrors(context.strictness());
        markup.writeTo(out);
        out.flush();
        if (markup.buffer().length <= LARGEST_KEPT) {
            spare.set(markup.buffer());
        }
        return new RenderReport(FORMAT, 0, markup.size(), desk.log.diagnostics());
    }

    private void write(HtmlJob desk, Edition edition) throws IOException {
        switch (options.delivery()) {
            case SELF_CONTAINED, LINKED -> page(desk.out, writer(desk, edition, sheetsOf(desk, edition)));
            case FRAGMENT -> writer(desk, edition, List.of()).fragment();
        }
    }

    private void page(Markup out, PageWriter writer) throws IOException {
        for (PageShell.Piece piece : options.shell().pieces()) {
            switch (piece) {
                case PageShell.Markup markup -> out.made(markup.bytes());
                case PageShell.Slot slot -> fill(slot, writer);
            }
        }
    }

    private static void fill(PageShell.Slot slot, PageWriter page) throws IOException {
        switch (slot) {
            case LANGUAGE -> page.language();
            case DIRECTION -> page.direction();
            case CLASSES -> page.classes();
            case TITLE -> page.title();
            case METADATA -> page.metadata();
            case POLICY -> page.policy();
            case STYLES -> page.styles();
            case SKIP -> page.skip();
            case FOLIO -> page.folio();
            case TEXT -> page.text();
            case STAFF -> page.staff();
        }
    }

    private PageWriter writer(HtmlJob desk, Edition edition, List<StyleSheet> ofEdition) {
        return new PageWriter(
                desk,
                edition,
                new HeadWriter(
                        desk, edition, new PageStyleSheets(desk, styleSheets.of(desk.style.style()), ofEdition)));
    }

    private List<StyleSheet> sheetsOf(HtmlJob desk, Edition edition) throws IOException {
        List<StyleSheet> sheets = new ArrayList<>();
        PageFurniture.of(desk, edition).ifPresent(sheets::add);
        PlanGrid.of(desk.context.plan(), edition).ifPresent(sheets::add);
        switch (options.typefaces()) {
            case SYSTEM -> { }
            case WITHIN_LIMIT -> webFonts.of(desk, edition, WebFonts.LIMIT).ifPresent(sheets::add);
            case SUBSETS -> webFonts.of(desk, edition, Integer.MAX_VALUE).ifPresent(sheets::add);
        }
        return sheets;
    }
}
