package org.colophon.model.style;

import java.util.Objects;

/**
 * How one element is set.
 *
 * @param face class of typeface
 * @param weight weight of the face
 * @param size size of the type
 * @param leading from baseline to baseline
 * @param align how its lines stand in the measure
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

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the size is not positive, the leading is below the size or white is negative
     */
    public TextStyle {
        Objects.requireNonNull(face, "face");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(align, "align");
        Objects.requireNonNull(ink, "ink");
        if (size.milliPoints() <= 0) {
            throw new IllegalArgumentException("size must be more than 0pt but is " + size);
        }
        if (leading.compareTo(size) < 0) {
            throw new IllegalArgumentException("leading must be at least the size, " + size + ", but is " + leading);
        }
        if (indent < 0 || before < 0 || after < 0 || spacing < 0) {
            throw new IllegalArgumentException("indent, before, after and spacing must not be negative");
        }
    }

    TextStyle leaded(Length other) {
        return new TextStyle(face, weight, size, size.compareTo(other) > 0 ? size : other, align, indent, before, after, spacing, ink);
    }
}
