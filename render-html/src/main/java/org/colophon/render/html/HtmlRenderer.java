package org.colophon.render.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.colophon.model.Edition;
import org.colophon.model.style.PrintStyle;
import org.colophon.render.Format;
import org.colophon.render.Renderer;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;

/**
 * Prints editions as one HTML page: semantic, self-contained, without a script or a request. Thread-safe.
 */
public final class HtmlRenderer implements Renderer {

    private static final Format FORMAT = new Format("html", "text/html", "html");

    private final HtmlOptions options;
    private final StyleSheets styleSheets = new StyleSheets();

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
    public RenderReport render(Edition edition, PrintStyle style, RenderContext context, OutputStream out)
            throws IOException {
        Markup markup = new Markup();
        Desk desk = new Desk(markup, context, options);
        new PageWriter(desk, styleSheets.of(style)).write(edition);
        desk.log.refuseErrors(context.strictness());
        long bytes = markup.writeTo(out);
        out.flush();
        return new RenderReport(FORMAT, 0, bytes, desk.log.diagnostics());
    }
}
