package org.colophon.render.picture;

/** What there is to print of the picture of a figure. */
public sealed interface Fetched {

    /**
     * A picture.
     *
     * @param picture the picture
     */
    record Shown(Picture picture) implements Fetched { }

    /**
     * A picture is named that cannot be printed, which was reported: a frame with the words of the figure stands in its
     * place.
     */
    record Framed() implements Fetched { }

    /** The figure names no picture. */
    record Unnamed() implements Fetched { }
}
