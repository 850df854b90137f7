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
}
