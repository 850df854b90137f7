package org.colophon.model;

import org.jspecify.annotations.Nullable;

/**
 * The holder of the rights in a work, and the uses that others may make of it.
 *
 * @param holder who has them, where told
 * @param year the year or years, such as 2024–2026, where told
 * @param licence the name or address of a licence, such as {@code CC BY 4.0}, where there is one
 * @param terms the uses that are allowed and those that are not, in words, where told
 */
public record Rights(
        @Nullable String holder, @Nullable String year, @Nullable String licence, @Nullable String terms) {

    /** Nothing is known of them. */
    public static final Rights NONE = new Rights(null, null, null, null);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public Rights {
        Require.nothingOrText(holder, "the holder of rights");
        Require.nothingOrText(year, "the year of rights");
        Require.nothingOrText(licence, "a licence");
        Require.nothingOrText(terms, "the terms of rights");
    }

    /**
     * Rights of somebody.
     *
     * @param holder who has them
     * @return the rights
     */
    public static Rights of(String holder) {
        return NONE.withHolder(holder);
    }

    /**
     * The rights in one line.
     *
     * @return such as {@code © 2026 河畔晚报. All rights reserved.}; empty if neither holder, year nor terms are told
     */
    public String notice() {
        String claim = holder == null && year == null
                ? ""
                : "©" + (year == null ? "" : " " + year) + (holder == null ? "" : " " + holder);
        if (terms == null) {
            return claim;
        }
        return claim.isEmpty() ? terms : claim + (claim.endsWith(".") ? " " : ". ") + terms;
    }

    /**
     * The same of another holder.
     *
     * @param other who has them
     * @return the rights
     */
    public Rights withHolder(@Nullable String other) {
        return new Rights(other, year, licence, terms);
    }

    /**
     * The same of another year.
     *
     * @param other the year or years
     * @return the rights
     */
    public Rights withYear(@Nullable String other) {
        return new Rights(holder, other, licence, terms);
    }

    /**
     * The same under another licence.
     *
     * @param other its name or address
     * @return the rights
     */
    public Rights withLicence(@Nullable String other) {
        return new Rights(holder, year, other, terms);
    }

    /**
     * The same on other terms.
     *
     * @param other the terms in words
     * @return the rights
     */
    public Rights withTerms(@Nullable String other) {
        return new Rights(holder, year, licence, other);
    }
}
