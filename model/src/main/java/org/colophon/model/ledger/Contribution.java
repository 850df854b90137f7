package org.colophon.model.ledger;

import java.util.Objects;
import org.colophon.model.Contributor;
import org.colophon.model.LedgerEntry;
import org.colophon.model.Person;
import org.colophon.model.Role;

/**
 * One person's part in a work.
 *
 * @param place article and section of the credit
 * @param entry the credit that names the person
 * @param contributor the person, with the affiliations printed there
 */
public record Contribution(LedgerPlace place, LedgerEntry entry, Contributor contributor) {

    /** Refuses null. */
    public Contribution {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(contributor, "contributor");
    }

    /**
     * Returns who it is.
     *
     * @return the person
     */
    public Person person() {
        return contributor.person();
    }

    /**
     * Returns the contribution of the person.
     *
     * @return the role
     */
    public Role role() {
        return entry.credit().role();
    }
}
