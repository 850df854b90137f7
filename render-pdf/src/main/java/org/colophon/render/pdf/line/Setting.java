package org.colophon.render.pdf.line;

import java.util.Objects;
import org.colophon.model.style.Composing;
import org.colophon.model.style.TextAlign;

/**
 * How a paragraph is to be set.
 *
 * @param measures lengths of its lines
 * @param indent of the first line
 * @param align how lines stand in the measure
 * @param composing how they are composed
 * @param keeping what is not parted
 */
public record Setting(Measures measures, int indent, TextAlign align, Composing composing, Keeping keeping) {

    /** What holds together across lines. */
    public enum Keeping {
        /** Running text: names may be parted for a good line, numbers from their units in narrow measures only. */
        TEXT,
        /** Headlines and credits: names and numbers with their units are never parted. */
        WHOLE
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the indent is negative
     */
    public Setting {
        Objects.requireNonNull(measures, "measures");
        Objects.requireNonNull(align, "align");
        Objects.requireNonNull(composing, "composing");
        Objects.requireNonNull(keeping, "keeping");
        if (indent < 0) {
            throw new IllegalArgumentException("an indent must not be negative but is " + indent);
        }
    }

    /** The room of a line. */
    int room(int line) {
        return Math.max(1, measures.at(line) - (line == 0 ? indent : 0));
    }
}
