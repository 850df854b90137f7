package org.colophon.render.html;

/** What there is to show of a figure. */
sealed interface Picture {

    /**
     * A picture.
     *
     * @param address where it is
     * @param width in pixels
     * @param height in pixels
     */
    record Shown(Address address, int width, int height) implements Picture { }

    /** No picture: none was named, or it was reported why there is none. */
    record None() implements Picture { }
}
