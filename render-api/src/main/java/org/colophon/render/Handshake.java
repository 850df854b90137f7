package org.colophon.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.colophon.model.Edition;
import org.colophon.model.Editions;
import org.colophon.style.PrintStyle;

/**
 * A renderer that was made for an earlier version of the model. A kind that it does not know ends in one sentence, not
 * in an error of its class.
 *
 * @param renderer the renderer
 */
record Handshake(Renderer renderer) implements Renderer {

    /** Returns a renderer that prints with this version of the model, or says that it cannot. */
    static Renderer of(Renderer renderer) {
        require(Objects.requireNonNull(renderer, "renderer"));
        return renderer.modelVersion() < Editions.VERSION ? new Handshake(renderer) : renderer;
    }

    /** Refuses a renderer for a later version of the model: it may call methods that are not here. */
    static void require(Renderer renderer) {
        if (renderer.modelVersion() > Editions.VERSION) {
            throw new NotInstalledException(renderer.getClass().getName() + " was made for version "
                    + renderer.modelVersion() + " of the model, but org.colophon:colophon-model has "
                    + Editions.VERSION + ": update it, best with all of colophon-bom");
        }
    }

    @Override
    public Format format() {
        return renderer.format();
    }

    @Override
    public int modelVersion() {
        return renderer.modelVersion();
    }

    @Override
    public RenderReport render(Edition edition, PrintStyle style, RenderContext context, OutputStream out)
            throws IOException {
        try {
            return renderer.render(edition, style, context, out);
        } catch (MatchException unknown) {
            throw OutdatedRendererException.of(renderer, unknown);
        }
    }
}
