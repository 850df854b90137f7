package org.colophon.model.ledger;

import java.util.List;
import java.util.Objects;

/**
 * A text or a picture that people are credited for. Each character of an edition is in one text, each figure is one
 * picture. A section that somebody signs is a text of its own; the other sections belong to that of their article.
 *
 * @param kind a text or a picture
 * @param place article and section
 * @param id id of the article, section or figure
 * @param characters its characters without blanks; 0 for a picture, whose caption belongs to the text around it
 * @param contributions who had a part in it, in printed order
 */
public record CreditedWork(
        Kind kind, LedgerPlace place, String id, int characters, List<Contribution> contributions) {

    /** The kinds of works. */
    public enum Kind {
        /** The text of an article or section. */
        TEXT,
        /** A figure. */
        PICTURE
    }

    /** Copies the list. */
    public CreditedWork {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(id, "id");
        contributions = List.copyOf(contributions);
    }

    /** The whole of it, before it is shared. */
    Tally whole() {
        return switch (kind) {
            case TEXT -> Tally.of(0, characters, 0);
            case PICTURE -> Tally.of(0, 0, Tally.PICTURE);
        };
    }

    /**
     * Returns the same with another value of {@code kind}.
     *
     * @param other a text or a picture
     * @return the copy
     */
    public CreditedWork withKind(Kind other) {
        return new CreditedWork(other, place, id, characters, contributions);
    }

    /**
     * Returns the same with another value of {@code place}.
     *
     * @param other article and section
     * @return the copy
     */
    public CreditedWork withPlace(LedgerPlace other) {
        return new CreditedWork(kind, other, id, characters, contributions);
    }

    /**
     * Returns the same with another value of {@code id}.
     *
     * @param other id of the article, section or figure
     * @return the copy
     */
    public CreditedWork withId(String other) {
        return new CreditedWork(kind, place, other, characters, contributions);
    }

    /**
     * Returns the same with another value of {@code characters}.
     *
     * @param other its characters without blanks; 0 for a picture, whose caption belongs to the text around it
     * @return the copy
     */
    public CreditedWork withCharacters(int other) {
        return new CreditedWork(kind, place, id, other, contributions);
    }

    /**
     * Returns the same with another value of {@code contributions}.
     *
     * @param other who had a part in it, in printed order
     * @return the copy
     */
    public CreditedWork withContributions(List<Contribution> other) {
        return new CreditedWork(kind, place, id, characters, other);
    }
}
