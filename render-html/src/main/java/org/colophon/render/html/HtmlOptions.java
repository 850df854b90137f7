package org.colophon.render.html;

import java.util.Objects;

/**
 * How HTML is delivered.
 *
 * @param pictures where pictures are
 */
public record HtmlOptions(Pictures pictures) {

    /** Where the pictures of a page are. */
    public enum Pictures {
        /** In the page itself: one file that needs no other. */
        EMBEDDED,
        /** Beside it: stored through the context's asset sink. */
        LINKED
    }

    /** Refuses null. */
    public HtmlOptions {
        Objects.requireNonNull(pictures, "pictures");
    }

    /**
     * One self-contained file.
     *
     * @return the options
     */
    public static HtmlOptions defaults() {
        return new HtmlOptions(Pictures.EMBEDDED);
    }

    /**
     * The same with pictures elsewhere.
     *
     * @param pictures where they are
     * @return the options
     */
    public HtmlOptions withPictures(Pictures pictures) {
        return new HtmlOptions(pictures);
    }
}
