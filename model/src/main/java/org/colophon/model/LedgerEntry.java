package org.colophon.model;

import java.util.Objects;

/**
 * A credit and its place.
 *
 * @param credit the credit
 * @param place the kind of place
 * @param holderId id of the article, section, figure or block that holds it; empty for the staff of the edition
 * @param source name of the source it was read from; empty for the staff of the edition
 */
public record LedgerEntry(Credit credit, Place place, String holderId, String source) {

    /** The kinds of places of credits. */
    public enum Place {
        /** A line at the head of an article. */
        ARTICLE,
        /** A line below a section's heading. */
        SECTION,
        /** With a figure. */
        FIGURE,
        /** A line of its own in the text. */
        LINE,
        /** Inside a paragraph or another piece of prose. */
        PROSE,
        /** The staff of the edition. */
        STAFF
    }

    /** Refuses null. */
    public LedgerEntry {
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(holderId, "holderId");
        Objects.requireNonNull(source, "source");
    }

    /**
     * The same for another credit.
     *
     * @param other the credit
     * @return the entry
     */
    public LedgerEntry withCredit(Credit other) {
        return new LedgerEntry(other, place, holderId, source);
    }

    /**
     * The same in another kind of place.
     *
     * @param other the kind of place
     * @return the entry
     */
    public LedgerEntry withPlace(Place other) {
        return new LedgerEntry(credit, other, holderId, source);
    }

    /**
     * The same held by something else.
     *
     * @param other id of its holder
     * @return the entry
     */
    public LedgerEntry withHolderId(String other) {
        return new LedgerEntry(credit, place, other, source);
    }

    /**
     * The same from another source.
     *
     * @param other name of the source
     * @return the entry
     */
    public LedgerEntry withSource(String other) {
        return new LedgerEntry(credit, place, holderId, other);
    }
}
