package org.colophon.model.pay;

import java.util.Objects;
import org.colophon.model.ledger.LedgerPlace;

/**
 * An amount that somebody gets for something.
 *
 * @param month the month, or empty
 * @param standing whether the desk knows who it is
 * @param id the id of the payee; empty unless they are known
 * @param name the name of the payee, or as printed
 * @param place the article or section
 * @param kind what it is for
 * @param characters their characters
 * @param thousandths their thousandths of a picture
 * @param cents the amount
 */
public record PayItem(
        String month,
        Standing standing,
        String id,
        String name,
        LedgerPlace place,
        Kind kind,
        long characters,
        long thousandths,
        long cents) {

    /** The things that people are paid for. */
    public enum Kind {
        /** A text by its characters. */
        TEXT,
        /** A short text at its fixed amount. */
        PIECE,
        /** A picture. */
        PICTURE,
        /** A role at its fixed amount. */
        ROLE,
        /** The rank of an article. */
        RANK,
        /** The page of an article. */
        PAGE
    }

    /** The knowledge of a desk of a name. */
    public enum Standing {
        /** One payee has the id, the name or the alias. */
        KNOWN,
        /** No payee has. */
        UNKNOWN,
        /** Several payees have: people must decide. */
        SEVERAL,
        /** A work that nobody signs. */
        UNSIGNED
    }

    /** Refuses nulls. */
    public PayItem {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * Returns the same with another value of {@code month}.
     *
     * @param other the month, or empty
     * @return the copy
     */
    public PayItem withMonth(String other) {
        return new PayItem(other, standing, id, name, place, kind, characters, thousandths, cents);
    }

    /**
     * Returns the same with another value of {@code standing}.
     *
     * @param other whether the desk knows who it is
     * @return the copy
     */
    public PayItem withStanding(Standing other) {
        return new PayItem(month, other, id, name, place, kind, characters, thousandths, cents);
    }

    /**
     * Returns the same with another value of {@code id}.
     *
     * @param other the id of the payee; empty unless they are known
     * @return the copy
     */
    public PayItem withId(String other) {
        return new PayItem(month, standing, other, name, place, kind, characters, thousandths, cents);
    }

    /**
     * Returns the same with another value of {@code name}.
     *
     * @param other the name of the payee, or as printed
     * @return the copy
     */
    public PayItem withName(String other) {
        return new PayItem(month, standing, id, other, place, kind, characters, thousandths, cents);
    }

    /**
     * Returns the same with another value of {@code place}.
     *
     * @param other the article or section
     * @return the copy
     */
    public PayItem withPlace(LedgerPlace other) {
        return new PayItem(month, standing, id, name, other, kind, characters, thousandths, cents);
    }

    /**
     * Returns the same with another value of {@code kind}.
     *
     * @param other what it is for
     * @return the copy
     */
    public PayItem withKind(Kind other) {
        return new PayItem(month, standing, id, name, place, other, characters, thousandths, cents);
    }

    /**
     * Returns the same with another value of {@code characters}.
     *
     * @param other their characters
     * @return the copy
     */
    public PayItem withCharacters(long other) {
        return new PayItem(month, standing, id, name, place, kind, other, thousandths, cents);
    }

    /**
     * Returns the same with another value of {@code thousandths}.
     *
     * @param other their thousandths of a picture
     * @return the copy
     */
    public PayItem withThousandths(long other) {
        return new PayItem(month, standing, id, name, place, kind, characters, other, cents);
    }

    /**
     * Returns the same with another value of {@code cents}.
     *
     * @param other the amount
     * @return the copy
     */
    public PayItem withCents(long other) {
        return new PayItem(month, standing, id, name, place, kind, characters, thousandths, other);
    }
}
