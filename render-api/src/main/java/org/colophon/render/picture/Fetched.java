package org.colophon.render.picture;

/** The result of fetching the picture of a figure. */
public sealed interface Fetched {

    /**
     * A picture.
     *
     * @param picture the picture
     */
    record Shown(Picture picture) implements Fetched { }

    /** A picture that cannot be printed, which was reported: a frame with the words of the figure takes its place. */
    record Framed() implements Fetched { }

    /** The figure names no picture. */
    record Unnamed() implements Fetched { }
}
