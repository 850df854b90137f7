package org.colophon.render.pdf.line;

import org.colophon.style.Ink;

/** Items between lines, beside the characters of a line: readings above them, emphasis dots below. */
public sealed interface Beside {

    /**
     * A reading or a gloss, in small type.
     *
     * @param line its glyphs, placed along the line that they belong to
     * @param rise distance of its baseline above that of the line
     * @param character index in the text of the first character that is read
     */
    record Reading(SetLine line, int rise, int character) implements Beside { }

    /**
     * A dot below a character.
     *
     * @param inline its centre, from the start of the measure
     * @param drop distance of its centre below the baseline
     * @param diameter its size
     * @param ink its colour
     */
    record Dot(int inline, int drop, int diameter, Ink ink) implements Beside { }
}
