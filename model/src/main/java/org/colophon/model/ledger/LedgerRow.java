package org.colophon.model.ledger;

import java.util.Objects;
import java.util.Optional;
import org.colophon.model.Contributor;
import org.colophon.model.LedgerEntry;

/**
 * One person of one credit, and their share by it.
 *
 * @param place article and section of the credit
 * @param entry the credit
 * @param contributor the person; empty for a credit that names nobody
 * @param share the person's share
 */
public record LedgerRow(LedgerPlace place, LedgerEntry entry, Optional<Contributor> contributor, Tally share) {

    /** Refuses null. */
    public LedgerRow {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(contributor, "contributor");
        Objects.requireNonNull(share, "share");
    }

    /**
     * Returns the same with another value of {@code place}.
     *
     * @param other article and section of the credit
     * @return the copy
     */
    public LedgerRow withPlace(LedgerPlace other) {
        return new LedgerRow(other, entry, contributor, share);
    }

    /**
     * Returns the same with another value of {@code entry}.
     *
     * @param other the credit
     * @return the copy
     */
    public LedgerRow withEntry(LedgerEntry other) {
        return new LedgerRow(place, other, contributor, share);
    }

    /**
     * Returns the same with another value of {@code contributor}.
     *
     * @param other the person; empty for a credit that names nobody
     * @return the copy
     */
    public LedgerRow withContributor(Optional<Contributor> other) {
        return new LedgerRow(place, entry, other, share);
    }

    /**
     * Returns the same with another value of {@code share}.
     *
     * @param other the person's share
     * @return the copy
     */
    public LedgerRow withShare(Tally other) {
        return new LedgerRow(place, entry, contributor, other);
    }
}
