package org.colophon.style;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * The setting of one element.
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
 * @param letters forms of letters and figures in alphabets
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
        Letterforms letters,
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
        Objects.requireNonNull(letters, "letters");
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

    /**
     * Returns this setting with changes. Values depend on each other: they are checked when all are set.
     *
     * @param change sets the values that differ
     * @return the changed value
     * @throws IllegalArgumentException if the values do not fit together
     */
    public TextStyle with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.value();
    }

    /** The values of this setting while they are changed. Not thread-safe. */
    public static final class Draft {

        private Typeface face;
        private Weight weight;
        private Length size;
        private Length leading;
        private TextAlign align;
        private int indent;
        private int before;
        private int after;
        private int spacing;
        private Letterforms letters;
        private Ink ink;

        Draft(TextStyle base) {
            face = base.face;
            weight = base.weight;
            size = base.size;
            leading = base.leading;
            align = base.align;
            indent = base.indent;
            before = base.before;
            after = base.after;
            spacing = base.spacing;
            letters = base.letters;
            ink = base.ink;
        }

        /**
         * Sets the class of typeface.
         *
         * @param other the class
         * @return this
         */
        public Draft face(Typeface other) {
            face = other;
            return this;
        }

        /**
         * Sets the weight.
         *
         * @param other the weight
         * @return this
         */
        public Draft weight(Weight other) {
            weight = other;
            return this;
        }

        /**
         * Sets the size.
         *
         * @param other the size
         * @return this
         */
        public Draft size(Length other) {
            size = other;
            return this;
        }

        /**
         * Sets the leading.
         *
         * @param other from baseline to baseline
         * @return this
         */
        public Draft leading(Length other) {
            leading = other;
            return this;
        }

        /**
         * Sets the alignment.
         *
         * @param other the alignment of lines in the measure
         * @return this
         */
        public Draft align(TextAlign other) {
            align = other;
            return this;
        }

        /**
         * Sets the first-line indent.
         *
         * @param other ems of the size of the element
         * @return this
         */
        public Draft indent(int other) {
            indent = other;
            return this;
        }

        /**
         * Sets the white above.
         *
         * @param other hundredths of a grid line
         * @return this
         */
        public Draft before(int other) {
            before = other;
            return this;
        }

        /**
         * Sets the white below.
         *
         * @param other hundredths of a grid line
         * @return this
         */
        public Draft after(int other) {
            after = other;
            return this;
        }

        /**
         * Sets the room between the characters of a headline.
         *
         * @param other hundredths of an em
         * @return this
         */
        public Draft spacing(int other) {
            spacing = other;
            return this;
        }

        /**
         * Sets the forms of letters and figures.
         *
         * @param other the forms in alphabets
         * @return this
         */
        public Draft letters(Letterforms other) {
            letters = other;
            return this;
        }

        /**
         * Sets the colour.
         *
         * @param other the colour
         * @return this
         */
        public Draft ink(Ink other) {
            ink = other;
            return this;
        }

        private TextStyle value() {
            return new TextStyle(
                    face, weight, size, leading, align, indent, before, after, spacing, letters, ink);
        }
    }
}
