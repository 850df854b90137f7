package org.colophon.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.Editions;
import org.colophon.model.SourceSpan;
import org.colophon.render.AssetSink;
import org.colophon.render.CheckedRenderer;
import org.colophon.render.Format;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.html.NinjsExport;
import org.colophon.style.HouseFiles;
import org.colophon.style.PrintStyle;

/** Writes an edition as ninjs, an article a line: a document of ninjs is one article. */
final class NinjsLines extends CheckedRenderer {

    private static final Format FORMAT = new Format("ninjs", "application/json", "ninjs.json");

    private final NinjsExport export = new NinjsExport();

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
        List<Diagnostic> found = new ArrayList<>();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        RenderContext stored = context.withAssetSink(AssetNames.INSTANCE);
        for (Article article : edition.articles()) {
            found.addAll(export.export(edition, article, uri(edition, article), stored, lines).diagnostics());
            lines.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        }
        if (edition.articles().size() > 1) {
            found.add(Diagnostic.of(DiagnosticCode.NOT_HELD, "ninjs is one article: each of the "
                    + edition.articles().size() + " articles is on a line of its own", "", SourceSpan.NONE));
        }
        lines.writeTo(out);
        out.flush();
        return new RenderReport(FORMAT, 0, lines.size(), found);
    }

    private static URI uri(Edition edition, Article article) {
        String known = article.metadata().identity().uri();
        return URI.create(known != null && URI.create(known).isAbsolute()
                ? known
                : "urn:colophon:" + HouseFiles.safeName(edition.info().title()).replaceAll("[^A-Za-z0-9]+", "-")
                        + ":" + article.id());
    }

    /** Pictures keep their names: the command stores them beside the outputs. */
    private enum AssetNames implements AssetSink {
        INSTANCE;

        @Override
        public String store(String name, String mediaType, byte[] content) {
            return name;
        }
    }
}
