package org.colophon.render.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.colophon.model.Edition;
import org.colophon.model.Editions;
import org.colophon.render.CheckedRenderer;
import org.colophon.render.Format;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.html.HtmlOptions;
import org.colophon.render.html.HtmlRenderer;
import org.colophon.style.PrintStyle;

/**
 * Prints editions as EPUB 3.3: a document for each article, with pictures and typefaces as files, a cover, contents,
 * the pages of the print edition, everybody who was credited, and a description for people who cannot see or turn
 * pages. The pages are those of the HTML renderer. Thread-safe.
 */
public final class EpubRenderer extends CheckedRenderer {

    private static final Format FORMAT = new Format("epub", "application/epub+zip", "epub");

    private final HtmlRenderer pages = new HtmlRenderer(HtmlOptions.linked()
            .withPictures(HtmlOptions.Pictures.LINKED).withTypefaces(HtmlOptions.Typefaces.SUBSETS));

    /** A renderer. */
    public EpubRenderer() {
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
    protected RenderReport print(Edition edition, PrintStyle style, RenderContext context, OutputStream out)
            throws IOException {
        BookFiles files = new BookFiles();
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        RenderReport report = pages.render(edition, style, context.withAssetSink(files::store), page);
        BookPages book = BookPages.of(edition, page.toString(StandardCharsets.UTF_8), files);
        BookFacts facts = new BookFacts(edition, style, context);
        book.write(facts);
        new BookPackage(facts, book, files).write();
        context.cancellation().check();
        byte[] bytes = files.zipped();
        out.write(bytes);
        out.flush();
        return new RenderReport(FORMAT, 0, bytes.length, report.diagnostics());
    }
}
