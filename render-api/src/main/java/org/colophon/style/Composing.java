package org.colophon.style;

import java.util.Objects;

/**
 * The composition of lines of Chinese and mixed text.
 *
 * @param region place of publication, which sets the position of punctuation in its cells
 * @param lineBreaking which marks may start and end a line
 * @param punctuation how much room marks take
 * @param hanging whether punctuation may hang outside the measure
 * @param gaps how wide the gap between Han and letters or digits is
 * @param opening how an opening mark begins a paragraph
 * @param stress how stressed words are printed
 * @param writing direction of lines
 */
public record Composing(
        Region region,
        LineBreaking lineBreaking,
        PunctuationScheme punctuation,
        Hanging hanging,
        MixedGaps gaps,
        ParagraphOpening opening,
        Stress stress,
        WritingMode writing) {

    /** Rejects null. */
    public Composing {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(lineBreaking, "lineBreaking");
        Objects.requireNonNull(punctuation, "punctuation");
        Objects.requireNonNull(hanging, "hanging");
        Objects.requireNonNull(gaps, "gaps");
        Objects.requireNonNull(opening, "opening");
        Objects.requireNonNull(stress, "stress");
        Objects.requireNonNull(writing, "writing");
    }

    /**
     * Returns the same for text of another region. Rules that are usual in this region are replaced by those that are
     * usual there; rules that a style chose stay.
     *
     * @param other the region
     * @return the composing; this if the region is the same
     */
    public Composing in(Region other) {
        if (other == region) {
            return this;
        }
        Composing usual = region.composing();
        Composing theirs = other.composing();
        return new Composing(
                other,
                lineBreaking == usual.lineBreaking() ? theirs.lineBreaking() : lineBreaking,
                punctuation == usual.punctuation() ? theirs.punctuation() : punctuation,
                hanging,
                other == Region.KOREA ? theirs.gaps() : gaps,
                opening,
                stress,
                writing);
    }

    /**
     * The same with other room for marks: headlines take half ems.
     *
     * @param scheme how much room marks take
     * @return the composing
     */
    public Composing with(PunctuationScheme scheme) {
        return new Composing(region, lineBreaking, scheme, hanging, gaps, opening, stress, writing);
    }

    /**
     * The same under other prohibitions.
     *
     * @param profile which marks may start and end a line
     * @return the composing
     */
    public Composing with(LineBreaking profile) {
        return new Composing(region, profile, punctuation, hanging, gaps, opening, stress, writing);
    }

    /**
     * The same with marks that hang, or not.
     *
     * @param marks which hang
     * @return the composing
     */
    public Composing with(Hanging marks) {
        return new Composing(region, lineBreaking, punctuation, marks, gaps, opening, stress, writing);
    }

    /**
     * The same with other gaps.
     *
     * @param mixed gap between Han and letters or digits
     * @return the composing
     */
    public Composing with(MixedGaps mixed) {
        return new Composing(region, lineBreaking, punctuation, hanging, mixed, opening, stress, writing);
    }

    /**
     * The same in lines of another direction.
     *
     * @param direction of lines
     * @return the composing
     */
    public Composing with(WritingMode direction) {
        return new Composing(region, lineBreaking, punctuation, hanging, gaps, opening, stress, direction);
    }

    /**
     * Returns the same with another value of {@code region}.
     *
     * @param other place of publication, which sets the position of punctuation in its cells
     * @return the copy
     */
    public Composing withRegion(Region other) {
        return new Composing(other, lineBreaking, punctuation, hanging, gaps, opening, stress, writing);
    }

    /**
     * Returns the same with another value of {@code lineBreaking}.
     *
     * @param other which marks may start and end a line
     * @return the copy
     */
    public Composing withLineBreaking(LineBreaking other) {
        return new Composing(region, other, punctuation, hanging, gaps, opening, stress, writing);
    }

    /**
     * Returns the same with another value of {@code punctuation}.
     *
     * @param other how much room marks take
     * @return the copy
     */
    public Composing withPunctuation(PunctuationScheme other) {
        return new Composing(region, lineBreaking, other, hanging, gaps, opening, stress, writing);
    }

    /**
     * Returns the same with another value of {@code hanging}.
     *
     * @param other whether punctuation may hang outside the measure
     * @return the copy
     */
    public Composing withHanging(Hanging other) {
        return new Composing(region, lineBreaking, punctuation, other, gaps, opening, stress, writing);
    }

    /**
     * Returns the same with another value of {@code gaps}.
     *
     * @param other how wide the gap between Han and letters or digits is
     * @return the copy
     */
    public Composing withGaps(MixedGaps other) {
        return new Composing(region, lineBreaking, punctuation, hanging, other, opening, stress, writing);
    }

    /**
     * Returns the same with another value of {@code opening}.
     *
     * @param other how an opening mark begins a paragraph
     * @return the copy
     */
    public Composing withOpening(ParagraphOpening other) {
        return new Composing(region, lineBreaking, punctuation, hanging, gaps, other, stress, writing);
    }

    /**
     * Returns the same with another value of {@code stress}.
     *
     * @param other how stressed words are printed
     * @return the copy
     */
    public Composing withStress(Stress other) {
        return new Composing(region, lineBreaking, punctuation, hanging, gaps, opening, other, writing);
    }

    /**
     * Returns the same with another value of {@code writing}.
     *
     * @param other direction of lines
     * @return the copy
     */
    public Composing withWriting(WritingMode other) {
        return new Composing(region, lineBreaking, punctuation, hanging, gaps, opening, stress, other);
    }
}
