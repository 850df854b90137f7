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
}
