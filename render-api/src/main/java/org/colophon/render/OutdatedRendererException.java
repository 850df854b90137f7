package org.colophon.render;

import org.colophon.model.ColophonException;
import org.colophon.model.Editions;

/** Thrown if a renderer or an export meets a kind of content that the model has got after it was made. */
public final class OutdatedRendererException extends ColophonException {

    private static final long serialVersionUID = 1L;

    private OutdatedRendererException(Class<?> writer, int modelVersion, Format format, MatchException cause) {
        super(writer.getName() + " was made for version " + modelVersion
                + " of the model and does not know a kind of content of version " + Editions.VERSION
                + ": update the artifact that prints \"" + format.id() + "\"", cause);
    }

    /**
     * Returns the exception to throw for a kind that no {@code switch} of a writer has: one that names the artifact to
     * update if the writer is older than the model, and the failure itself otherwise.
     *
     * @param writer the class of the renderer or export
     * @param modelVersion the version of the model that it was compiled for
     * @param format its format
     * @param unknown the failure of its {@code switch}
     * @return the exception to throw
     */
    public static RuntimeException of(Class<?> writer, int modelVersion, Format format, MatchException unknown) {
        return modelVersion < Editions.VERSION
                ? new OutdatedRendererException(writer, modelVersion, format, unknown)
                : unknown;
    }

    static RuntimeException of(Renderer renderer, MatchException unknown) {
        return of(renderer.getClass(), renderer.modelVersion(), renderer.format(), unknown);
    }
}
