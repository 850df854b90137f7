package org.colophon.render.pdf.page.plan;

/**
 * A story along one side of a part of a page, or a box without a headline.
 *
 * @param from first line of a side, or first column of an edge
 * @param to the line or column after its last
 * @param head grid lines of its head
 * @param size size of its title; 0 for none
 * @param item its number among the items of the page
 * @param boxed whether a frame parts it from its neighbours
 * @param pictureFrom first line of a picture at this side; 0 for none
 * @param pictureTo the line after the picture
 */
record Rim(int from, int to, int head, int size, int item, boolean boxed, int pictureFrom, int pictureTo) {

    Rim moved(int by) {
        return by == 0 ? this
                : new Rim(from + by, to + by, head, size, item, boxed,
                        pictureTo == 0 ? 0 : pictureFrom + by, pictureTo == 0 ? 0 : pictureTo + by);
    }

    /** Whether two heads are beside each other at some height. */
    boolean headsMeet(Rim other) {
        return Math.min(from + head, other.from + other.head) > Math.max(from, other.from);
    }

    boolean picturesMeet(Rim other) {
        return Math.min(pictureTo, other.pictureTo) - Math.max(pictureFrom, other.pictureFrom) > 2;
    }

    boolean overlaps(Rim other) {
        return Math.min(to, other.to) > Math.max(from, other.from);
    }
}
