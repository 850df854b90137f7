package org.colophon.render.pdf.line;

import org.colophon.style.Ink;

/** What is printed between lines, beside the characters of a line: readings above them, dots of stress below. */
public sealed interface Beside {

    /**
     * A reading or a gloss, in small type.
     *
     * @param line its glyphs, placed along the line that they belong to
     * @param rise how far its baseline stands above that of the line
     * @param character index in the text of the first character that is read
     */
    record Reading(SetLine line, int rise, int character) implements Beside { }

    /**
     * A dot below a character.
     *
     * @param inline where its centre stands, from the start of the measure
     * @param drop how far its centre stands below the baseline
     * @param diameter its size
     * @param ink its colour
     */
    record Dot(int inline, int drop, int diameter, Ink ink) implements Beside { }
}
