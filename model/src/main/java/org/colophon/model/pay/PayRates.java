package org.colophon.model.pay;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.colophon.model.Role;
import org.colophon.model.ledger.ShareRule;

/**
 * The rates of a publication, in cents.
 *
 * @param currency its code, such as {@code CNY}
 * @param sharing how those who made a work share it
 * @param thousand for a thousand characters of a text
 * @param picture for a picture
 * @param pieces fixed amounts for short texts, in the place of their characters
 * @param roles fixed amounts for a role, once an article and person
 * @param ranks what an article has beside, by its rank on the page
 * @param pages what an article has beside, by its printed page
 */
public record PayRates(
        String currency,
        Sharing sharing,
        long thousand,
        long picture,
        List<Piece> pieces,
        Map<Role.Kind, Long> roles,
        Map<Integer, Long> ranks,
        Map<String, Long> pages) {

    /** The ways of sharing a work. */
    public enum Sharing {
        /** All alike. */
        EQUAL,
        /** The first has the most. */
        ORDER;

        /** Returns the rule of the ledger that shares so. */
        ShareRule rule() {
            return switch (this) {
                case EQUAL -> ShareRule.equal();
                case ORDER -> ShareRule.byOrder();
            };
        }
    }

    /**
     * A fixed amount for a text of a few characters.
     *
     * @param upTo its characters, at most
     * @param cents the amount
     */
    public record Piece(int upTo, long cents) {

        /** Refuses negative values. */
        public Piece {
            amount(cents, "a fixed piece");
            if (upTo < 1) {
                throw new IllegalArgumentException("a fixed piece has a character or more, but has " + upTo);
            }
        }

        /**
         * Returns the same with another value of {@code upTo}.
         *
         * @param other its characters, at most
         * @return the copy
         */
        public Piece withUpTo(int other) {
            return new Piece(other, cents);
        }

        /**
         * Returns the same with another value of {@code cents}.
         *
         * @param other the amount
         * @return the copy
         */
        public Piece withCents(long other) {
            return new Piece(upTo, other);
        }
    }

    /**
     * Rates by nothing but characters and pictures.
     *
     * @param currency its code
     * @param thousand for a thousand characters of a text
     * @param picture for a picture
     * @return the rates
     */
    public static PayRates of(String currency, long thousand, long picture) {
        return new PayRates(
                currency, Sharing.EQUAL, thousand, picture, List.of(), Map.of(), Map.of(), Map.of());
    }

    /**
     * Copies the values, the pieces by their length.
     *
     * @throws IllegalArgumentException if an amount is negative
     */
    public PayRates {
        Objects.requireNonNull(sharing, "sharing");
        if (currency.isBlank()) {
            throw new IllegalArgumentException("rates name their currency, such as CNY");
        }
        amount(thousand, "a thousand characters");
        amount(picture, "a picture");
        pieces = pieces.stream().sorted(java.util.Comparator.comparingInt(Piece::upTo)).toList();
        roles = Map.copyOf(roles);
        ranks = Map.copyOf(ranks);
        pages = Map.copyOf(pages);
        new TreeMap<>(roles).forEach((role, cents) -> amount(cents, role.name()));
        new TreeMap<>(ranks).forEach((rank, cents) -> amount(cents, "rank " + rank));
        new TreeMap<>(pages).forEach((page, cents) -> amount(cents, "page " + page));
    }

    private static void amount(long cents, String what) {
        if (cents < 0) {
            throw new IllegalArgumentException("an amount is 0 or more, but " + what + " has " + cents + " cents");
        }
    }

    /** The amount for a text, in whole cents, half a cent up. */
    long text(int characters) {
        for (Piece piece : pieces) {
            if (characters <= piece.upTo()) {
                return characters == 0 ? 0 : piece.cents();
            }
        }
        return Math.floorDiv(Math.addExact(Math.multiplyExact(characters, thousand), 500), 1000);
    }

    /** Whether a text of so many characters has a fixed amount. */
    boolean isPiece(int characters) {
        return characters > 0 && pieces.stream().anyMatch(piece -> characters <= piece.upTo());
    }

    /**
     * Returns the same with another value of {@code currency}.
     *
     * @param other its code
     * @return the copy
     */
    public PayRates withCurrency(String other) {
        return new PayRates(other, sharing, thousand, picture, pieces, roles, ranks, pages);
    }

    /**
     * Returns the same with another value of {@code sharing}.
     *
     * @param other how those who made a work share it
     * @return the copy
     */
    public PayRates withSharing(Sharing other) {
        return new PayRates(currency, other, thousand, picture, pieces, roles, ranks, pages);
    }

    /**
     * Returns the same with another value of {@code thousand}.
     *
     * @param other for a thousand characters of a text
     * @return the copy
     */
    public PayRates withThousand(long other) {
        return new PayRates(currency, sharing, other, picture, pieces, roles, ranks, pages);
    }

    /**
     * Returns the same with another value of {@code picture}.
     *
     * @param other for a picture
     * @return the copy
     */
    public PayRates withPicture(long other) {
        return new PayRates(currency, sharing, thousand, other, pieces, roles, ranks, pages);
    }

    /**
     * Returns the same with another value of {@code pieces}.
     *
     * @param other fixed amounts for short texts
     * @return the copy
     */
    public PayRates withPieces(List<Piece> other) {
        return new PayRates(currency, sharing, thousand, picture, other, roles, ranks, pages);
    }

    /**
     * Returns the same with another value of {@code roles}.
     *
     * @param other fixed amounts for a role
     * @return the copy
     */
    public PayRates withRoles(Map<Role.Kind, Long> other) {
        return new PayRates(currency, sharing, thousand, picture, pieces, other, ranks, pages);
    }

    /**
     * Returns the same with another value of {@code ranks}.
     *
     * @param other what an article has beside, by its rank
     * @return the copy
     */
    public PayRates withRanks(Map<Integer, Long> other) {
        return new PayRates(currency, sharing, thousand, picture, pieces, roles, other, pages);
    }

    /**
     * Returns the same with another value of {@code pages}.
     *
     * @param other what an article has beside, by its page
     * @return the copy
     */
    public PayRates withPages(Map<String, Long> other) {
        return new PayRates(currency, sharing, thousand, picture, pieces, roles, ranks, other);
    }
}
