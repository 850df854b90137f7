package org.colophon.model;

import java.util.List;
import java.util.Objects;

/**
 * Who did what: one role with the people who had it.
 *
 * @param id positional and stable: {@code a1-c1}
 * @param role what they did
 * @param contributors who, in printed order; empty where a role word stands without a name
 * @param text this credit's part of the line, exactly as printed
 * @param span where it was read
 */
public record Credit(String id, Role role, List<Contributor> contributors, String text, SourceSpan span) {

    /**
     * Checks the id and copies the list.
     *
     * @throws IllegalArgumentException if the id has other characters than letters, digits and {@code - _ . :}
     */
    public Credit {
        Require.id(id);
        Objects.requireNonNull(role, "role");
        contributors = List.copyOf(contributors);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }
}
