package org.colophon.render.html.markup;

/**
 * The places of the resources of a page.
 *
 * @param styleSheet the sheet of its style
 * @param pictures its pictures
 * @param faces the typefaces that are sent with it
 */
public record ResourcePlaces(Place styleSheet, Place pictures, Place faces) {

    /** A place for one kind of resource. */
    public enum Place {
        /** In the page itself. */
        INSIDE,
        /** Beside it: stored through the context's asset sink. */
        BESIDE,
        /** Not sent: the page's surroundings or the reader's machine have it. */
        ELSEWHERE
    }
}
