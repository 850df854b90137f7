package org.colophon.model.style;

/**
 * The grid that body text stands on: columns in whole ems of the body size, lines at one leading.
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

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a count is below 1, the size is not positive or the leading is below it
     */
    public ColumnGrid {
        if (body.milliPoints() <= 0 || leading.compareTo(body) < 0) {
            throw new IllegalArgumentException("leading must be at least the body size but they are " + leading + " and " + body);
        }
        if (lines < 1 || columns < 1 || measure < 1) {
            throw new IllegalArgumentException("lines, columns and measure must be at least 1");
        }
        if (gap.milliPoints() < 0 || rule.milliPoints() < 0) {
            throw new IllegalArgumentException("gap and rule must not be negative");
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
}
