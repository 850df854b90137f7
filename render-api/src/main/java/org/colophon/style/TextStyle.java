package org.colophon.style;

import java.util.Objects;

/**
 * How one element is set.
 *
 * @param face class of typeface
 * @param weight weight of the face
 * @param size size of the type
 * @param leading from baseline to baseline
 * @param align alignment of its lines in the measure
 * @param indent first-line indent in ems of its own size
 * @param before white above, in hundredths of a grid line
 * @param after white below, in hundredths of a grid line
 * @param spacing room between the characters of a headline, in hundredths of an em
 * @param ink colour
 */
public record TextStyle(
        Typeface face,
        Weight weight,
        Length size,
        Length leading,
        TextAlign align,
        int indent,
        int before,
        int after,
        int spacing,
        Ink ink) {

    /** The sizes of word processors: 1 to 1638 points (ECMA-376, 17.3.2.38 w:sz as Word takes it). */
    private static final Length SMALLEST = Length.points(1);
    private static final Length LARGEST = Length.points(1638);
    private static final int MOST_EMS = 100;
    private static final int MOST_LINES = 100;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the size is not 1pt to 1638pt, the leading is below the size, or another
     *     number is negative or too large
     */
    public TextStyle {
        Objects.requireNonNull(face, "face");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(align, "align");
        Objects.requireNonNull(ink, "ink");
        checkSize(size, "size");
        if (leading.compareTo(size) < 0) {
            throw new IllegalArgumentException("leading must be at least the size, " + size + ", but is " + leading);
        }
        if (indent < 0 || before < 0 || after < 0 || spacing < 0) {
            throw new IllegalArgumentException("indent, before, after and spacing must not be negative");
        }
        if (indent > MOST_EMS || spacing > MOST_EMS * 100 || before > MOST_LINES * 100 || after > MOST_LINES * 100) {
            throw new IllegalArgumentException("an indent has at most " + MOST_EMS + " ems, spacing " + MOST_EMS * 100
                    + " hundredths, before and after " + MOST_LINES * 100 + " hundredths of a line");
        }
    }

    /** Refuses sizes that no program sets. */
    static void checkSize(Length size, String what) {
        if (size.compareTo(SMALLEST) < 0 || size.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException(what + " must be " + SMALLEST + " to " + LARGEST + " but is " + size);
        }
    }

    TextStyle leaded(Length other) {
        return new TextStyle(
                face,
                weight,
                size,
                size.compareTo(other) > 0 ? size : other,
                align,
                indent,
                before,
                after,
                spacing,
                ink);
    }
}
