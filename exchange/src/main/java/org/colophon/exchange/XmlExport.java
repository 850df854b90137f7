package org.colophon.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.colophon.model.Edition;
import org.colophon.model.Editions;
import org.colophon.render.CheckedRenderer;
import org.colophon.render.Format;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.RenderReport;
import org.colophon.style.PrintStyle;

/** An export as one document of XML. */
abstract class XmlExport extends CheckedRenderer {

    private final Format format;

    XmlExport(Format format) {
        this.format = format;
    }

    @Override
    public final Format format() {
        return format;
    }

    @Override
    public final int modelVersion() {
        return Editions.VERSION;
    }

    /** Writes the document, and counts the things that it cannot hold. */
    abstract void write(Edition edition, XmlPage page, NotHeld notHeld);

    @Override
    protected final RenderReport print(Edition edition, PrintStyle style, RenderContext context, OutputStream out)
            throws IOException {
        RenderLog log = new RenderLog();
        log.check(edition, context.strictness());
        NotHeld notHeld = new NotHeld(format.id().toUpperCase(java.util.Locale.ROOT));
        XmlPage page = new XmlPage(log);
        write(edition, page, notHeld);
        notHeld.tell(log);
        context.cancellation().check();
        log.refuseErrors(context.strictness());
        byte[] bytes = page.bytes();
        out.write(bytes);
        out.flush();
        return new RenderReport(format, 0, bytes.length, log.diagnostics());
    }
}
