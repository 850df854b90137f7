package org.colophon.render.pdf.line;

import java.util.Objects;
import org.colophon.style.Composing;
import org.colophon.style.TextAlign;

/**
 * The settings for a paragraph.
 *
 * @param measures lengths of its lines
 * @param indent of the first line
 * @param align alignment of lines in the measure
 * @param composing how they are composed
 * @param keeping the words that are kept together
 * @param spacing room between all characters, in thousandths of an em: headlines of few characters
 */
public record Setting(
        Measures measures, int indent, TextAlign align, Composing composing, Keeping keeping, int spacing) {

    /** The words that are kept together. */
    public enum Keeping {
        /** Running text: names may be divided for a good line, numbers from their units in narrow measures only. */
        TEXT,
        /** Headlines and credits: names, and numbers with their units, are never divided. */
        WHOLE
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the indent or the spacing is negative
     */
    public Setting {
        Objects.requireNonNull(measures, "measures");
        Objects.requireNonNull(align, "align");
        Objects.requireNonNull(composing, "composing");
        Objects.requireNonNull(keeping, "keeping");
        if (indent < 0 || spacing < 0) {
            throw new IllegalArgumentException(
                    "indent and spacing must not be negative but are " + indent + " and " + spacing);
        }
    }

    /**
     * A setting that puts nothing between characters.
     *
     * @param measures lengths of its lines
     * @param indent of the first line
     * @param align alignment of lines in the measure
     * @param composing how they are composed
     * @param keeping the words that are kept together
     */
    public Setting(Measures measures, int indent, TextAlign align, Composing composing, Keeping keeping) {
        this(measures, indent, align, composing, keeping, 0);
    }

    /**
     * The same, spaced out.
     *
     * @param room room between characters, in thousandths of an em
     * @return the setting
     */
    public Setting spacedOut(int room) {
        return new Setting(measures, indent, align, composing, keeping, room);
    }

    /**
     * Returns the setting of the text after a number of lines: without an indent, with the measures of the later lines.
     */
    Setting after(int lines) {
        return new Setting(measures.after(lines), 0, align, composing, keeping, spacing);
    }

    /** The room of a line. */
    int room(int line) {
        return Math.max(1, measures.at(line) - (line == 0 ? indent : 0));
    }
}
