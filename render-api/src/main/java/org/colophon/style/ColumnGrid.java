package org.colophon.style;

import java.util.function.Consumer;

/**
 * The grid of the body text: columns in whole ems of the body size, lines at one leading.
 *
 * @param body size of body text: one em
 * @param leading from grid line to grid line
 * @param lines grid lines in the height of the type area
 * @param columns columns side by side
 * @param measure width of a column in ems
 * @param gap between two columns
 * @param rule weight of the rule in the gap; zero for none
 */
public record ColumnGrid(
        Length body, Length leading, int lines, int columns, int measure, Length gap, Length rule) {

    /** Fewer characters in a line cannot be justified evenly: text beside a picture is at least six ems wide. */
    private static final int NARROWEST = 6;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a count is below 1, the size is below 1pt, the leading is below the size, or
     *     the whole is larger than a page can be
     */
    public ColumnGrid {
        TextStyle.checkSize(body, "body");
        if (leading.compareTo(body) < 0) {
            throw new IllegalArgumentException(
                    "leading must be at least the body size but they are " + leading + " and " + body);
        }
        if (lines < 1 || columns < 1 || measure < 1) {
            throw new IllegalArgumentException("lines, columns and measure must be at least 1");
        }
        if (gap.milliPoints() < 0 || rule.milliPoints() < 0) {
            throw new IllegalArgumentException("gap and rule must not be negative");
        }
        long width = (long) columns * measure * body.milliPoints() + (columns - 1L) * gap.milliPoints();
        if (columns > Length.LONGEST.milliPoints() || width > Length.LONGEST.milliPoints()
                || (long) lines * leading.milliPoints() > Length.LONGEST.milliPoints()) {
            throw new IllegalArgumentException(columns + " columns of " + measure + " ems and " + lines + " lines of "
                    + leading + " are larger than any page: " + Length.LONGEST);
        }
    }

    /**
     * Width of one column.
     *
     * @return measure times body size
     */
    public Length columnWidth() {
        return body.times(measure);
    }

    /**
     * Width of several columns with the gaps between them.
     *
     * @param count columns, from 1
     * @return their width together
     */
    public Length span(int count) {
        return columnWidth().times(count).plus(gap.times(count - 1));
    }

    /**
     * Divides the same width into another number of columns. Columns are whole ems with the same gaps; the rest widens
     * the gaps.
     *
     * @param count columns, from 1
     * @return the grid
     * @throws IllegalArgumentException if the columns would be narrower than six ems
     */
    public ColumnGrid parted(int count) {
        // Out of one column, gaps are a character wide (Typical numbers of the trade: gap 1 character).
        Length usual = columns == 1 ? body : gap;
        if (count < 1 || measure(width(), count, usual) < NARROWEST) {
            throw new IllegalArgumentException("the type area of " + width() + " cannot be parted into " + count
                    + " columns of " + NARROWEST + " ems or more");
        }
        return new ColumnGrid(body, leading, lines, count, NARROWEST, usual, rule).filling(width(), lines);
    }

    /** As many columns in another width. */
    ColumnGrid filling(Length width, int depth) {
        int ems = measure(width, columns, gap);
        int left = width.milliPoints() - columns * ems * body.milliPoints();
        return new ColumnGrid(
                body,
                leading,
                depth,
                columns,
                ems,
                columns == 1 ? Length.ZERO : new Length(left / (columns - 1)),
                rule);
    }

    private int measure(Length width, int count, Length between) {
        return (int) ((width.milliPoints() - (count - 1L) * between.milliPoints()) / count / body.milliPoints());
    }

    /**
     * Width of the type area.
     *
     * @return all columns with their gaps
     */
    public Length width() {
        return span(columns);
    }

    /**
     * Height of the type area.
     *
     * @return lines times leading
     */
    public Length height() {
        return leading.times(lines);
    }

    /**
     * Returns this grid with changes. Values depend on each other: they are checked when all are set.
     *
     * @param change sets the values that differ
     * @return the changed value
     * @throws IllegalArgumentException if the values do not fit together
     */
    public ColumnGrid with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.value();
    }

    /** The values of this grid while they are changed. Not thread-safe. */
    public static final class Draft {

        private Length body;
        private Length leading;
        private int lines;
        private int columns;
        private int measure;
        private Length gap;
        private Length rule;

        Draft(ColumnGrid base) {
            body = base.body;
            leading = base.leading;
            lines = base.lines;
            columns = base.columns;
            measure = base.measure;
            gap = base.gap;
            rule = base.rule;
        }

        /**
         * Sets the size of body text.
         *
         * @param other the size of body text
         * @return this
         */
        public Draft body(Length other) {
            body = other;
            return this;
        }

        /**
         * Sets the leading.
         *
         * @param other from grid line to grid line
         * @return this
         */
        public Draft leading(Length other) {
            leading = other;
            return this;
        }

        /**
         * Sets the number of grid lines.
         *
         * @param other grid lines in the height of the type area
         * @return this
         */
        public Draft lines(int other) {
            lines = other;
            return this;
        }

        /**
         * Sets the number of columns of the present measure.
         *
         * @param other columns side by side
         * @return this
         */
        public Draft columns(int other) {
            columns = other;
            return this;
        }

        /**
         * Sets the width of a column.
         *
         * @param other ems of the body size
         * @return this
         */
        public Draft measure(int other) {
            measure = other;
            return this;
        }

        /**
         * Sets the gap between two columns.
         *
         * @param other the gap between two columns
         * @return this
         */
        public Draft gap(Length other) {
            gap = other;
            return this;
        }

        /**
         * Sets the weight of the rule in the gap.
         *
         * @param other the weight; zero for none
         * @return this
         */
        public Draft rule(Length other) {
            rule = other;
            return this;
        }

        private ColumnGrid value() {
            return new ColumnGrid(body, leading, lines, columns, measure, gap, rule);
        }
    }
}
