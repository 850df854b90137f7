package org.colophon.render.html;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.Editions;
import org.colophon.render.Format;
import org.colophon.render.OutdatedRendererException;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.html.data.NinjsWriter;
import org.colophon.render.html.markup.HtmlJob;
import org.colophon.render.html.markup.Markup;
import org.colophon.render.html.markup.ResourcePlaces;
import org.colophon.render.html.page.ArticleWriter;
import org.colophon.render.html.page.HeadingLevels;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;

/**
 * Exports one article as IPTC ninjs 3.1, which content management systems and agencies take in: headlines, text and
 * HTML, everybody who was credited, and the pictures as associations. Thread-safe.
 *
 * <p>Pictures are stored through the context's asset sink; their addresses are resolved against the article's own.
 */
public final class NinjsExport {

    private static final Format FORMAT = new Format("ninjs", "application/json", "json");

    private static final ResourcePlaces PLACES =
            HtmlOptions.fragment().withPictures(HtmlOptions.Pictures.LINKED).places();

    /** An export is not printed: no value of a style reaches it but the direction of lines. */
    private final PrintStyle style = PrintStyles.builtIn("reading");

    /** An export. */
    public NinjsExport() {
    }

    /**
     * Exports an article. The stream is written and flushed, and left open.
     *
     * @param edition the edition that the article is of
     * @param article the article
     * @param uri the address by which the world knows the article; ninjs asks for one
     * @param context pictures, where they are stored, and the instant of this version
     * @param out the stream, which stays open
     * @return a report of the output, with diagnostics
     * @throws IOException if the stream, a source of pictures or the asset sink fails
     * @throws IllegalArgumentException if the edition does not have the article, or the address is not absolute
     * @throws OutdatedRendererException if the model is newer than this export and has a kind that it does not know
     */
    public RenderReport export(Edition edition, Article article, URI uri, RenderContext context, OutputStream out)
            throws IOException {
        if (!edition.articles().contains(article)) {
            throw new IllegalArgumentException("the edition has no article " + article.id());
        }
        if (!uri.isAbsolute()) {
            throw new IllegalArgumentException(
                    "ninjs identifies an article by an absolute address, but this is \"" + uri + "\"");
        }
        Markup json = new Markup(new byte[1 << 16]);
        HtmlJob desk = new HtmlJob(edition, new Markup(new byte[1 << 15]), style, context, PLACES);
        try {
            write(desk, edition, article, uri, json);
        } catch (MatchException unknown) {
            throw OutdatedRendererException.of(NinjsExport.class, Editions.VERSION, FORMAT, unknown);
        }
        desk.log.refuseErrors(context.strictness());
        json.writeTo(out);
        out.flush();
        return new RenderReport(FORMAT, 0, json.size(), desk.log.diagnostics());
    }

    private static void write(HtmlJob desk, Edition edition, Article article, URI uri, Markup json)
            throws IOException {
        desk.fetch(List.of(article));
        desk.log.begin(article.source());
        // Every body is a document of its own, and so has the language.
        new ArticleWriter(desk, article, Locale.ROOT, new HeadingLevels(1)).write();
        String html = desk.out.writtenText();
        new NinjsWriter(desk, new Edition(edition.info(), List.of(article)), uri, json).write(html);
    }
}
