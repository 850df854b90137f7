package org.colophon.model;

import java.util.List;
import java.util.Objects;

/**
 * One printed line of credits. It may hold several credits, and bullets and separators that belong to none.
 *
 * @param id positional and stable
 * @param text the whole line as printed, ■ and separators included
 * @param credits the credits that the line states, in printed order
 * @param span where it was read
 */
public record CreditLine(String id, List<Inline> text, List<Credit> credits, SourceSpan span) implements Block {

    /**
     * Checks the id and copies the lists.
     *
     * @throws IllegalArgumentException if the id has other characters than letters, digits and {@code - _ . :}
     */
    public CreditLine {
        Require.id(id);
        text = Require.some(text, "a credit line");
        credits = List.copyOf(credits);
        Objects.requireNonNull(span, "span");
    }

    /**
     * The same with another id.
     *
     * @param other the id
     * @return the line
     */
    public CreditLine withId(String other) {
        return new CreditLine(other, text, credits, span);
    }

    /**
     * The same with another text.
     *
     * @param other the whole line as printed
     * @return the line
     */
    public CreditLine withText(List<Inline> other) {
        return new CreditLine(id, other, credits, span);
    }

    /**
     * The same with other credits.
     *
     * @param other the credits that the line states
     * @return the line
     */
    public CreditLine withCredits(List<Credit> other) {
        return new CreditLine(id, text, other, span);
    }

    /**
     * The same read elsewhere.
     *
     * @param other where it was read
     * @return the line
     */
    public CreditLine withSpan(SourceSpan other) {
        return new CreditLine(id, text, credits, other);
    }
}
