package org.colophon.style;

import java.util.Objects;

/**
 * The sheet and the position of the type area on it.
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

    /** Length of a crop mark. */
    public static final Length MARK_LENGTH = Length.millimetres(5);
    /** Least distance of marks from the trimmed edge: cutters are off by a millimetre or two. */
    private static final Length LEAST_OFFSET = Length.millimetres(3);

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
     * @throws IllegalArgumentException if a margin is negative, or the margins leave no type area
     */
    public PageFormat {
        Objects.requireNonNull(marks, "marks");
        if (inner.plus(outer).compareTo(width) >= 0 || top.compareTo(height) >= 0) {
            throw new IllegalArgumentException("the margins leave no type area on a page of " + width + " x " + height);
        }
        if (inner.milliPoints() < 0 || outer.milliPoints() < 0 || top.milliPoints() < 0) {
            throw new IllegalArgumentException(
                    "margins must not be negative but are " + top + ", " + inner + " and " + outer);
        }
        if (bleed.milliPoints() < 0) {
            throw new IllegalArgumentException("bleed must not be negative but is " + bleed);
        }
    }

    /**
     * How far from the trimmed edge marks begin.
     *
     * @return the bleed, and 3 mm at least
     */
    public Length markOffset() {
        return bleed.compareTo(LEAST_OFFSET) > 0 ? bleed : LEAST_OFFSET;
    }

    /**
     * How far the sheet reaches beyond the trimmed page at each side.
     *
     * @return room for the bleed and for printer's marks, if there are any
     */
    public Length slug() {
        return switch (marks) {
            case NONE -> bleed;
            case CROP -> markOffset().plus(MARK_LENGTH);
        };
    }
}
