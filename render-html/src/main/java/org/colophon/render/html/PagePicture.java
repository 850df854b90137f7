package org.colophon.render.html;

/** What there is to show of a figure. */
sealed interface PagePicture {

    /**
     * A picture.
     *
     * @param address where it is
     * @param width in pixels, as it is looked at
     * @param height in pixels
     * @param shared the id under which other figures of the page show it too; empty where it stands once
     */
    record Shown(Address address, int width, int height, String shared) implements PagePicture { }

    /** There is none to show, which was reported: a frame with words stands in its place. */
    record Framed() implements PagePicture { }

    /** No picture is named. */
    record None() implements PagePicture { }
}
