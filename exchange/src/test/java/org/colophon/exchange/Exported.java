package org.colophon.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.colophon.model.Edition;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.Renderer;
import org.colophon.style.PrintStyles;

/** An edition as an export wrote it, with its report. */
record Exported(String text, RenderReport report) {

    static Exported by(Renderer export, Edition edition) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RenderReport report =
                    export.render(edition, PrintStyles.builtIn("reading"), RenderContext.defaults(), out);
            return new Exported(out.toString(StandardCharsets.UTF_8), report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
