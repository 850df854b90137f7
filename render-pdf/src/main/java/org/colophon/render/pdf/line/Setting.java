package org.colophon.render.pdf.line;

import java.util.Objects;
import org.colophon.model.style.TextAlign;

/**
 * How a paragraph is to be set.
 *
 * @param measure length of its lines
 * @param indent of the first line
 * @param align how lines stand in the measure
 * @param marks room that Chinese marks take
 */
public record Setting(int measure, int indent, TextAlign align, Marks marks) {

    /** The room that Chinese marks take inside a line. */
    public enum Marks {
        /** One em each, closed up where two meet. */
        FULL,
        /** Half an em each, as in headlines. */
        HALF
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the measure is not positive
     */
    public Setting {
        Objects.requireNonNull(align, "align");
        Objects.requireNonNull(marks, "marks");
        if (measure <= 0) {
            throw new IllegalArgumentException("a measure must be more than 0 but is " + measure);
        }
    }

    /**
     * Without an indent, marks at full width.
     *
     * @param measure length of its lines
     * @param align how lines stand in the measure
     * @return the setting
     */
    public static Setting plain(int measure, TextAlign align) {
        return new Setting(measure, 0, align, Marks.FULL);
    }
}
