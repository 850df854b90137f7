package org.colophon.render.pdf.file;

import org.colophon.style.PageFormat;
import org.openpdf.text.Rectangle;

/**
 * The boxes of a page (ISO 32000-1, 14.11.2), in thousandths of a point: the trimmed page, the bleed around it and the
 * sheet that holds both.
 *
 * @param width of the trimmed page
 * @param height of the trimmed page
 * @param bleed how far colour runs over its edges
 * @param room from the edge of the sheet to the trimmed page
 */
record SheetBoxes(int width, int height, int bleed, int room) {

    SheetBoxes {
        if (bleed < 0 || room < bleed) {
            throw new IllegalArgumentException(
                    "the sheet must hold the bleed: " + bleed + " does not fit into " + room);
        }
    }

    /**
     * For the press: with the bleed that the style asks for, which newspapers do not have, and room for the marks
     * outside it.
     */
    static SheetBoxes press(PageFormat format) {
        return new SheetBoxes(
                format.width().milliPoints(),
                format.height().milliPoints(),
                format.bleed().milliPoints(),
                format.slug().milliPoints());
    }

    /** For screens: the page as readers hold it. */
    static SheetBoxes screen(PageFormat format) {
        return new SheetBoxes(format.width().milliPoints(), format.height().milliPoints(), 0, 0);
    }

    Rectangle media() {
        return box(0);
    }

    Rectangle bleedBox() {
        return box(room - bleed);
    }

    Rectangle trim() {
        return box(room);
    }

    private Rectangle box(int inset) {
        return new Rectangle(
                inset / 1000f, inset / 1000f, (width + 2 * room - inset) / 1000f, (height + 2 * room - inset) / 1000f);
    }

    /** The place on the sheet of a point of the trimmed page along its lines. */
    float x(int inline) {
        return (inline + room) / 1000f;
    }

    /** The place on the sheet of a point of the trimmed page across its lines: PDF counts from the foot. */
    float y(int block) {
        return (height - block + room) / 1000f;
    }
}
