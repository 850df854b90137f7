package org.colophon.style;

import java.util.Objects;
import java.util.function.Consumer;

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
     * The distance from the trimmed edge at which marks begin.
     *
     * @return the bleed, and 3 mm at least
     */
    public Length markOffset() {
        return bleed.compareTo(LEAST_OFFSET) > 0 ? bleed : LEAST_OFFSET;
    }

    /**
     * The reach of the sheet beyond the trimmed page at each side.
     *
     * @return room for the bleed and for printer's marks, if there are any
     */
    public Length slug() {
        return switch (marks) {
            case NONE -> bleed;
            case CROP -> markOffset().plus(MARK_LENGTH);
        };
    }

    /**
     * Returns this sheet with changes. Values depend on each other: they are checked when all are set.
     *
     * @param change sets the values that differ
     * @return the changed value
     * @throws IllegalArgumentException if the values do not fit together
     */
    public PageFormat with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.value();
    }

    /** The values of this sheet while they are changed. Not thread-safe. */
    public static final class Draft {

        private Length width;
        private Length height;
        private Length top;
        private Length inner;
        private Length outer;
        private Length bleed;
        private PrinterMarks marks;

        Draft(PageFormat base) {
            width = base.width;
            height = base.height;
            top = base.top;
            inner = base.inner;
            outer = base.outer;
            bleed = base.bleed;
            marks = base.marks;
        }

        /**
         * Sets the trimmed width.
         *
         * @param other the trimmed width
         * @return this
         */
        public Draft width(Length other) {
            width = other;
            return this;
        }

        /**
         * Sets the trimmed height.
         *
         * @param other the trimmed height
         * @return this
         */
        public Draft height(Length other) {
            height = other;
            return this;
        }

        /**
         * Sets the distance of the first grid line.
         *
         * @param other from the trimmed edge to the top of the line
         * @return this
         */
        public Draft top(Length other) {
            top = other;
            return this;
        }

        /**
         * Sets the margin at the spine.
         *
         * @param other the margin at the spine
         * @return this
         */
        public Draft inner(Length other) {
            inner = other;
            return this;
        }

        /**
         * Sets the margin at the outer edge.
         *
         * @param other the margin at the outer edge
         * @return this
         */
        public Draft outer(Length other) {
            outer = other;
            return this;
        }

        /**
         * Sets the bleed.
         *
         * @param other how far colour runs over the edge; zero for none
         * @return this
         */
        public Draft bleed(Length other) {
            bleed = other;
            return this;
        }

        /**
         * Sets the printer's marks.
         *
         * @param other the marks outside the trimmed page
         * @return this
         */
        public Draft marks(PrinterMarks other) {
            marks = other;
            return this;
        }

        private PageFormat value() {
            return new PageFormat(width, height, top, inner, outer, bleed, marks);
        }
    }
}
