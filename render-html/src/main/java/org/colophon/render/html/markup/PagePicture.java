package org.colophon.render.html.markup;

/** The picture of a figure on the page. */
public sealed interface PagePicture {

    /**
     * A picture.
     *
     * @param address where it is
     * @param width in pixels, as it is looked at
     * @param height in pixels
     * @param shared the id under which other figures of the page show it too; empty if it is shown once
     */
    record Shown(Address address, int width, int height, String shared) implements PagePicture { }

    /** There is none, which was reported: a frame with words takes its place. */
    record Framed() implements PagePicture { }

    /** No picture is named. */
    record None() implements PagePicture { }
}
