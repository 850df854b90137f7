package org.colophon.model;

import java.util.List;
import java.util.Objects;

/**
 * A person in one credit, with the affiliations printed there: they belong to the credit, not to the person for life.
 *
 * @param person who
 * @param affiliations 本报记者, 市人大代表 and the like, as printed, in printed order; empty where none is printed
 */
public record Contributor(Person person, List<String> affiliations) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if an affiliation is blank
     */
    public Contributor {
        Objects.requireNonNull(person, "person");
        affiliations = List.copyOf(affiliations);
        affiliations.forEach(affiliation -> Require.text(affiliation, "an affiliation"));
    }

    /**
     * Returns a person without an affiliation, as code that makes models names people:
     * {@code by("林晚舟").of("本报记者")}.
     *
     * @param name the name as printed
     * @return the contributor
     */
    public static Contributor by(String name) {
        return by(Person.named(name));
    }

    /**
     * Returns somebody without an affiliation.
     *
     * @param person who
     * @return the contributor
     */
    public static Contributor by(Person person) {
        return new Contributor(person, List.of());
    }

    /**
     * Returns the same person with other affiliations.
     *
     * @param affiliations as printed, in printed order
     * @return the contributor
     */
    public Contributor of(String... affiliations) {
        return new Contributor(person, List.of(affiliations));
    }
}
