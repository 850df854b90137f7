package org.colophon.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.colophon.exchange.markdown.EditionMarkdown;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.Editions;
import org.colophon.model.SourceSpan;
import org.colophon.parser.EditionParser;
import org.colophon.parser.Limits;
import org.colophon.parser.RepairMode;
import org.colophon.render.CheckedRenderer;
import org.colophon.render.Format;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.RenderReport;
import org.colophon.style.PrintStyle;

/**
 * Writes editions in the source format, so that they read back as they are. The text is read again: each
 * difference is a diagnostic, and of several forms that one is taken which holds the edition. Thread-safe.
 */
public final class MarkdownExport extends CheckedRenderer {

    private static final Format FORMAT = new Format("md", "text/markdown", "md");

    private final EditionParser parser;

    /** An export that is read back with the built-in words. */
    public MarkdownExport() {
        this(EditionParser.create());
    }

    /**
     * An export for readers that know more words of credits.
     *
     * @param parser the reader
     */
    public MarkdownExport(EditionParser parser) {
        this.parser = parser.withRepair(RepairMode.OFF).withLimits(Limits.defaults());
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
        RenderLog log = new RenderLog();
        log.check(edition, context.strictness());
        byte[] text = text(edition, log).getBytes(StandardCharsets.UTF_8);
        context.cancellation().check();
        log.refuseErrors(context.strictness());
        out.write(text);
        out.flush();
        return new RenderReport(FORMAT, 0, text.length, log.diagnostics());
    }

    private String text(Edition edition, RenderLog log) {
        Edition wanted = edition.withoutSpans();
        List<String> forms = EditionMarkdown.forms(edition);
        String best = forms.getFirst();
        int fewest = Integer.MAX_VALUE;
        for (String form : forms) {
            int differences = EditionDifference.count(wanted, read(form, edition).withoutSpans());
            if (differences < fewest) {
                fewest = differences;
                best = form;
            }
            if (differences == 0) {
                return form;
            }
        }
        EditionDifference.of(wanted, read(best, edition).withoutSpans()).forEach(what ->
                log.report(DiagnosticCode.NOT_HELD, "Markdown reads back otherwise: " + what, SourceSpan.NONE));
        return best;
    }

    /** The edition as it reads back, under the names of the sources that it was read from. */
    private Edition read(String text, Edition wanted) {
        List<String> names = wanted.articles().stream().map(article -> article.source()).toList();
        Edition read = parser.parse(text, names.isEmpty() ? "" : names.getFirst()).edition();
        return new Edition(read.info(), IntStream.range(0, read.articles().size())
                .mapToObj(i -> i < names.size() ? read.articles().get(i).withSource(names.get(i))
                        : read.articles().get(i))
                .toList());
    }
}
