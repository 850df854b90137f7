package org.colophon.model;

import java.util.Objects;

/**
 * A credit and where it stands.
 *
 * @param credit the credit
 * @param place the kind of place
 * @param holderId id of the article, section, figure or block that holds it; empty for the staff of the edition
 * @param source name of the source it was read from; empty for the staff of the edition
 */
public record LedgerEntry(Credit credit, Place place, String holderId, String source) {

    /** The kinds of places where credits stand. */
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
}
