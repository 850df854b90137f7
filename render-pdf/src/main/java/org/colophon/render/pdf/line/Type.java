package org.colophon.render.pdf.line;

import java.util.Locale;
import java.util.Objects;
import org.colophon.style.FaceCut;
import org.colophon.style.Ink;
import org.colophon.style.Letterforms;
import org.colophon.style.Lettering;
import org.colophon.style.Slant;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;

/**
 * The type that a run of text is set in.
 *
 * @param cut the cut of its typeface
 * @param letters forms of its letters and figures
 * @param size in thousandths of a point
 * @param rise distance of its baseline above that of the line
 * @param ink its colour
 * @param language language of the text: it decides on hyphens, and on the meaning of Kai
 */
public record Type(FaceCut cut, Letterforms letters, int size, int rise, Ink ink, Locale language) {

    /** Rejects null. */
    public Type {
        Objects.requireNonNull(cut, "cut");
        Objects.requireNonNull(letters, "letters");
        Objects.requireNonNull(ink, "ink");
        Objects.requireNonNull(language, "language");
    }

    /**
     * The type of Chinese.
     *
     * @param face class of typeface
     * @param weight its weight
     * @param letters forms of its letters and figures
 * @param size in thousandths of a point
     * @param rise distance of its baseline above that of the line
     * @param ink its colour
     */
    public Type(Typeface face, Weight weight, int size, int rise, Ink ink) {
        this(FaceCut.ofHan(face, weight), Letterforms.STANDARD, size, rise, ink, Locale.CHINESE);
    }

    /**
     * The class of its typeface.
     *
     * @return that of its cut
     */
    public Typeface face() {
        return cut.face();
    }

    /**
     * Its weight.
     *
     * @return that of its cut
     */
    public Weight weight() {
        return cut.weight();
    }

    /**
     * The letters that most of its text is written in.
     *
     * @return those of its cut
     */
    public Lettering lettering() {
        return cut.lettering();
    }

    /**
     * The same in another face.
     *
     * @param face class of typeface; Kai is italic in an alphabet
     * @return the type
     */
    public Type in(Typeface face) {
        return new Type(cut.in(face), letters, size, rise, ink, language);
    }

    /**
     * The same in another weight.
     *
     * @param weight the weight
     * @return the type
     */
    public Type in(Weight weight) {
        return new Type(cut.in(weight), letters, size, rise, ink, language);
    }

    /**
     * The same for words of another language. The face stays as it is.
     *
     * @param other the language
     * @return the type
     */
    public Type in(Locale other) {
        return new Type(cut, letters, size, rise, ink, other);
    }

    /**
     * The same for stressed words: Kai for Han, italic for letters, which is roman among italics.
     *
     * @return the type
     */
    public Type stressed() {
        return switch (cut.lettering()) {
            case HAN -> in(Typeface.KAI);
            case ALPHABETIC -> new Type(
                    cut.in(cut.slant() == Slant.ITALIC ? Slant.UPRIGHT : Slant.ITALIC),
                    letters,
                    size,
                    rise,
                    ink,
                    language);
        };
    }

    /**
     * The same in another size, on the line.
     *
     * @param other thousandths of a point
     * @return the type
     */
    public Type sized(int other) {
        return new Type(cut, letters, other, 0, ink, language);
    }

    /**
     * The same in a size in per cent of this.
     *
     * @param percent the share; 100 changes nothing
     * @return the type
     */
    public Type scaled(int percent) {
        return new Type(cut, letters, size * percent / 100, rise, ink, language);
    }

    /**
     * Raised or lowered, and smaller: note marks and indices.
     *
     * @param percentRise rise in per cent of its size; negative lowers
     * @return the type
     */
    public Type shifted(int percentRise) {
        return new Type(cut, letters, size * 65 / 100, size * percentRise / 100, ink, language);
    }
}
