package org.colophon.render;

/** Is told how far the work is. Called on the thread that renders; it should return at once. */
@FunctionalInterface
public interface Progress {

    /** The stages of rendering. */
    enum Stage {
        /** Lines and pages are made. */
        COMPOSE,
        /** Pages are written. */
        WRITE
    }

    /**
     * Tells how far a stage is.
     *
     * @param stage the stage
     * @param done pieces done
     * @param total pieces in all; never below {@code done}
     */
    void step(Stage stage, int done, int total);

    /**
     * A listener that ignores all events.
     *
     * @return the progress
     */
    static Progress silent() {
        return (stage, done, total) -> { };
    }
}
