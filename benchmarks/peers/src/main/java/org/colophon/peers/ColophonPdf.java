package org.colophon.peers;

import java.io.ByteArrayOutputStream;
import org.colophon.parser.EditionParser;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderer;
import org.colophon.render.pdf.PdfRenderer;
import org.colophon.style.PrintStyles;

/** Colophon's PDF. */
final class ColophonPdf {

    private ColophonPdf() {
    }

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        PeerClock.run(of(new PdfRenderer()), arguments);
    }

    static PeerClock.Peer of(Renderer renderer) {
        EditionParser parser = EditionParser.create();
        return markdown -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            renderer.render(parser.parse(markdown, "source.md").edition(), PrintStyles.builtIn("tabloid"),
                    RenderContext.defaults(), out);
            return out.toByteArray();
        };
    }
}
