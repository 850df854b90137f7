package org.colophon.render.pdf.page.plan;

import java.util.List;
import org.colophon.model.plan.PlannedStory;

/**
 * A story set as a rectangle of whole columns and lines.
 *
 * @param width columns
 * @param depth grid lines
 * @param head grid lines above its text, the upper edge of its frame with them
 * @param form where its picture is
 * @param picture columns of the picture; 0 for none
 * @param pictureLines grid lines of the picture with its caption
 * @param legs grid lines that are filled in each column below the head; 0 beside a picture that has columns of its own
 * @param cost how far it is from the best, in tenths of a column line of white
 * @param set the set type, which is placed on the page
 */
record Module(
        int width,
        int depth,
        int head,
        PlannedStory.Form form,
        int picture,
        int pictureLines,
        List<Integer> legs,
        int cost,
        SetModule set) {

    Module {
        legs = List.copyOf(legs);
    }

    /** The first column of the picture. */
    int pictureColumn() {
        return switch (form) {
            case TEXT, ACROSS, LEFT -> 0;
            case RIGHT, BESIDE -> width - picture;
        };
    }

    /** Whether its picture reaches the left edge. */
    boolean isPicturedLeft() {
        return picture > 0 && pictureColumn() == 0;
    }

    /** Whether its picture reaches the right edge. */
    boolean isPicturedRight() {
        return picture > 0 && pictureColumn() + picture == width;
    }

    /** The area of the picture in column lines. */
    int pictureArea() {
        return picture * pictureLines;
    }

    /** Size of its title, in thousandths of a point; 0 if it has none. */
    int size() {
        return set.head().size();
    }
}
