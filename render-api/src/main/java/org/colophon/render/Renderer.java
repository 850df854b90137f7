package org.colophon.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.colophon.model.Edition;
import org.colophon.style.PrintStyle;

/**
 * Prints editions in one format. Instances are thread-safe; options are bound when one is made. They are found with
 * {@link Renderers} or made by hand.
 */
public interface Renderer {

    /**
     * Returns the format of the output.
     *
     * @return its format
     */
    Format format();

    /**
     * Returns the version of the model that the renderer was made for. A renderer that switches over kinds of content
     * returns {@link org.colophon.model.Editions#VERSION}, which compilers copy into its class. Renderers of later
     * versions than the installed model are refused when they are looked up; one of an earlier version that meets a
     * kind that it does not know ends with {@link OutdatedRendererException}.
     *
     * @return the version; 1 if it is not overridden
     */
    default int modelVersion() {
        return 1;
    }

    /**
     * Prints an edition to a stream. The stream is written and flushed, and left open. The same arguments give the same
     * bytes.
     *
     * @param edition the edition
     * @param style its look
     * @param context pictures, faces, progress and the like
     * @param out the stream, which stays open
     * @return a report of the output, with diagnostics
     * @throws IOException if the stream or a source of pictures fails
     * @throws NullPointerException if an argument is null; the message is its name
     * @throws EditionRefusedException if the context is strict and the edition has errors
     * @throws java.util.concurrent.CancellationException if the context was cancelled or the thread interrupted
     */
    RenderReport render(Edition edition, PrintStyle style, RenderContext context, OutputStream out) throws IOException;

    /**
     * Prints an edition to a file. It is written beside its target first and then moved there, so that nothing
     * half-written is ever seen.
     *
     * @param edition the edition
     * @param style its look
     * @param context pictures, faces, progress and the like
     * @param target the file; its folder must exist
     * @return a report of the output, with diagnostics
     * @throws IOException if the file cannot be written, or is a folder
     */
    default RenderReport render(Edition edition, PrintStyle style, RenderContext context, Path target)
            throws IOException {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(context, "context");
        return AtomicFile.write(Objects.requireNonNull(target, "target"), out -> render(edition, style, context, out));
    }
}
