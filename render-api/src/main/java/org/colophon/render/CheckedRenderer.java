package org.colophon.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.colophon.model.Edition;
import org.colophon.style.PrintStyle;

/**
 * A renderer that begins each print as all of them do: arguments are not null, and work that was cancelled is not
 * begun. If it is older than the model and meets a kind that it does not know, {@link OutdatedRendererException} names
 * the artifact to update, however the renderer was found or made.
 */
public abstract class CheckedRenderer implements Renderer {

    /** Makes a renderer. */
    protected CheckedRenderer() {
    }

    @Override
    public final RenderReport render(Edition edition, PrintStyle style, RenderContext context, OutputStream out)
            throws IOException {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(out, "out");
        context.cancellation().check();
        try {
            return print(edition, style, context, out);
        } catch (MatchException unknown) {
            throw OutdatedRendererException.of(this, unknown);
        }
    }

    /**
     * Prints an edition as {@link Renderer#render(Edition, PrintStyle, RenderContext, OutputStream)} does, behind the
     * checks of the arguments.
     *
     * @param edition the edition
     * @param style its look
     * @param context pictures, faces, progress and the like
     * @param out the stream, which stays open
     * @return a report of the output, with diagnostics
     * @throws IOException if the stream or a source of pictures fails
     */
    protected abstract RenderReport print(
            Edition edition, PrintStyle style, RenderContext context, OutputStream out) throws IOException;
}
