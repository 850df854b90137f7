package org.colophon.style;

import java.util.List;

/** A value of a style or house file, as JSON has it. */
sealed interface Value permits Fields, Value.Items, Value.Text, Value.Whole, Value.Other {

    /**
     * A list.
     *
     * @param values its values
     */
    record Items(List<Value> values) implements Value { }

    /**
     * A text.
     *
     * @param text its characters
     */
    record Text(String text) implements Value { }

    /**
     * A whole number within the range of an {@code int}.
     *
     * @param number the number
     */
    record Whole(int number) implements Value { }

    /**
     * A value of a kind that no style or house file uses: a fraction, a larger number, true, false or null.
     *
     * @param written as the file has it
     */
    record Other(String written) implements Value { }
}
