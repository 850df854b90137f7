package org.colophon.render.html;

import org.colophon.model.SourceSpan;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;

/** What the writers of one page share: the markup, the context, the article at work, and what there is to report. */
final class Desk {

    final Markup out;
    final RenderContext context;
    final HtmlOptions options;
    final RenderLog log = new RenderLog();

    Desk(Markup out, RenderContext context, HtmlOptions options) {
        this.out = out;
        this.context = context;
        this.options = options;
    }

    /** Text, without the characters that a page must not hold. */
    void text(String value, SourceSpan span) {
        out.text(log.clean(value, span));
    }
}
