package org.colophon.render.pdf.line;

import java.util.Objects;
import org.colophon.style.Ink;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;

/**
 * The type that a run of text is set in.
 *
 * @param face class of typeface
 * @param weight its weight
 * @param size in thousandths of a point
 * @param rise distance of its baseline above that of the line
 * @param ink its colour
 */
public record Type(Typeface face, Weight weight, int size, int rise, Ink ink) {

    /** Rejects null. */
    public Type {
        Objects.requireNonNull(face, "face");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(ink, "ink");
    }

    /**
     * The same in another face.
     *
     * @param face class of typeface
     * @return the type
     */
    public Type in(Typeface face) {
        return new Type(face, weight, size, rise, ink);
    }

    /**
     * The same in another weight.
     *
     * @param weight the weight
     * @return the type
     */
    public Type in(Weight weight) {
        return new Type(face, weight, size, rise, ink);
    }

    /**
     * Raised or lowered, and smaller: note marks and indices.
     *
     * @param percentRise rise in per cent of its size; negative lowers
     * @return the type
     */
    public Type shifted(int percentRise) {
        return new Type(face, weight, size * 65 / 100, size * percentRise / 100, ink);
    }
}
