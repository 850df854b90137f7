package org.colophon.model;

import org.jspecify.annotations.Nullable;

/**
 * Facts that libraries keep of a newspaper or magazine beside its name.
 *
 * @param issn its International Standard Serial Number, such as {@code 2049-3630}, where it has one
 * @param number its national number, such as CN 43-0003 (刊号), where it has one
 * @param publisher who publishes it, where told
 * @param place where it is published, where told
 */
public record Periodical(
        @Nullable String issn, @Nullable String number, @Nullable String publisher, @Nullable String place) {

    private static final int CHECKED_DIGITS = 7;
    private static final int MODULUS = 11;

    /** Nothing is known of it. */
    public static final Periodical NONE = new Periodical(null, null, null, null);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the ISSN has another form or a wrong check digit, or another value is blank
     */
    public Periodical {
        if (issn != null && !isIssn(issn)) {
            throw new IllegalArgumentException(
                    "an ISSN is 0000-0000 with its check digit, but this is \"" + issn + "\"");
        }
        Require.nothingOrText(number, "the number of a periodical");
        Require.nothingOrText(publisher, "the publisher of a periodical");
        Require.nothingOrText(place, "the place of a periodical");
    }

    /** By ISO 3297: the digits weighted 8 to 2 and the check digit, X for ten, sum up to a multiple of eleven. */
    private static boolean isIssn(String issn) {
        if (!issn.matches("\\d{4}-\\d{3}[\\dX]")) {
            return false;
        }
        String digits = issn.replace("-", "");
        int sum = digits.endsWith("X") ? MODULUS - 1 : Character.digit(digits.charAt(CHECKED_DIGITS), MODULUS);
        for (int i = 0; i < CHECKED_DIGITS; i++) {
            sum += (CHECKED_DIGITS + 1 - i) * Character.digit(digits.charAt(i), MODULUS);
        }
        return sum % MODULUS == 0;
    }

    /**
     * The same with another ISSN.
     *
     * @param other the number
     * @return the periodical
     */
    public Periodical withIssn(@Nullable String other) {
        return new Periodical(other, number, publisher, place);
    }

    /**
     * The same with another national number.
     *
     * @param other the number
     * @return the periodical
     */
    public Periodical withNumber(@Nullable String other) {
        return new Periodical(issn, other, publisher, place);
    }

    /**
     * The same of another publisher.
     *
     * @param other who publishes it
     * @return the periodical
     */
    public Periodical withPublisher(@Nullable String other) {
        return new Periodical(issn, number, other, place);
    }

    /**
     * The same of another place.
     *
     * @param other where it is published
     * @return the periodical
     */
    public Periodical withPlace(@Nullable String other) {
        return new Periodical(issn, number, publisher, other);
    }
}
