package org.colophon.model;

import java.util.List;
import java.util.Objects;

/**
 * One printed line of credits. It may hold several credits, and bullets and separators that belong to none.
 *
 * @param id positional and stable
 * @param text the whole line as printed, ■ and separators included
 * @param credits what the line says, in printed order
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
}
