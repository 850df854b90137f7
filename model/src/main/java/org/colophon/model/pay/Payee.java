package org.colophon.model.pay;

import java.util.List;

/**
 * Somebody who is paid.
 *
 * @param id the id that the pay desk knows them by
 * @param name their name
 * @param aliases other names that are printed
 */
public record Payee(String id, String name, List<String> aliases) {

    /** Refuses blanks. */
    public Payee {
        aliases = List.copyOf(aliases);
        if (id.isBlank() || name.isBlank() || aliases.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a payee has an id and a name, and no alias is blank");
        }
    }

    /** Whether a printed name is theirs. */
    boolean isCalled(String printed) {
        return name.equals(printed) || aliases.contains(printed);
    }

    /**
     * Returns the same with another value of {@code id}.
     *
     * @param other the id that the pay desk knows them by
     * @return the copy
     */
    public Payee withId(String other) {
        return new Payee(other, name, aliases);
    }

    /**
     * Returns the same with another value of {@code name}.
     *
     * @param other their name
     * @return the copy
     */
    public Payee withName(String other) {
        return new Payee(id, other, aliases);
    }

    /**
     * Returns the same with another value of {@code aliases}.
     *
     * @param other other names that are printed
     * @return the copy
     */
    public Payee withAliases(List<String> other) {
        return new Payee(id, name, other);
    }
}
