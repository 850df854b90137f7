package org.colophon.render;

import org.colophon.model.ColophonException;
import org.colophon.model.Editions;

/** Thrown if a renderer meets a kind of content that the model has got after the renderer was made. */
public final class OutdatedRendererException extends ColophonException {

    private static final long serialVersionUID = 1L;

    OutdatedRendererException(Renderer renderer, MatchException cause) {
        super(renderer.getClass().getName() + " was made for version " + renderer.modelVersion()
                + " of the model and does not know a kind of content of version " + Editions.VERSION
                + ": update the artifact that prints \"" + renderer.format().id() + "\"", cause);
    }
}
