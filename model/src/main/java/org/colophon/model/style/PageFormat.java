package org.colophon.model.style;

import java.util.Objects;

/**
 * The sheet and where the type area stands on it.
 *
 * @param width trimmed width
 * @param height trimmed height
 * @param top from the trimmed edge to the first grid line's top
 * @param inner margin at the spine
 * @param outer margin at the outer edge
 * @param bleed how far colour runs over the edge; zero for newspapers
 * @param marks marks outside the trimmed page
 */
public record PageFormat(
        Length width, Length height, Length top, Length inner, Length outer, Length bleed, PrinterMarks marks) {

    /** Marks outside the trimmed page. */
    public enum PrinterMarks {
        /** None: the sheet is the page. */
        NONE,
        /** Crop marks at the corners. */
        CROP
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the margins leave no type area
     */
    public PageFormat {
        Objects.requireNonNull(marks, "marks");
        if (inner.plus(outer).compareTo(width) >= 0 || top.compareTo(height) >= 0) {
            throw new IllegalArgumentException("the margins leave no type area on a page of " + width + " x " + height);
        }
        if (bleed.milliPoints() < 0) {
            throw new IllegalArgumentException("bleed must not be negative but is " + bleed);
        }
    }
}
