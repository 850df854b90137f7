package org.colophon.model;

import java.util.List;
import java.util.Objects;

/**
 * One role with the people who had it.
 *
 * @param id positional and stable: {@code a1-c1}
 * @param role their role
 * @param contributors who, in printed order; empty if a role word has no name
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

    /**
     * The same with another id.
     *
     * @param other the id
     * @return the credit
     */
    public Credit withId(String other) {
        return new Credit(other, role, contributors, text, span);
    }

    /**
     * The same in another role.
     *
     * @param other their role
     * @return the credit
     */
    public Credit withRole(Role other) {
        return new Credit(id, other, contributors, text, span);
    }

    /**
     * The same of others.
     *
     * @param other who, in printed order
     * @return the credit
     */
    public Credit withContributors(List<Contributor> other) {
        return new Credit(id, role, other, text, span);
    }

    /**
     * The same printed otherwise.
     *
     * @param other its part of the line as printed
     * @return the credit
     */
    public Credit withText(String other) {
        return new Credit(id, role, contributors, other, span);
    }

    /**
     * The same read elsewhere.
     *
     * @param other where it was read
     * @return the credit
     */
    public Credit withSpan(SourceSpan other) {
        return new Credit(id, role, contributors, text, other);
    }
}
