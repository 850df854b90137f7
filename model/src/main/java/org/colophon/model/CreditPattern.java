package org.colophon.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The pattern of printed credits, such as {@code 文/本报记者 林晚舟 贺兰 摄影/沈未迟}. An affiliation that
 * several people share is printed once.
 *
 * @param opening characters that a line begins with, such as ■; may be empty
 * @param afterRole between a role word and the first name
 * @param betweenPeople between names
 * @param betweenCredits between one credit and the next
 * @param affiliations where affiliations are printed
 */
public record CreditPattern(
        String opening, String afterRole, String betweenPeople, String betweenCredits, Affiliations affiliations) {

    /** The usual one of newspapers in Chinese: a slash behind the role and blanks between the names. */
    public static final CreditPattern SLASH = new CreditPattern("", "/", " ", " ", Affiliations.BEFORE);
    /** One for languages of Latin letters, whose roles end with a word: {@code Words by Ann Lee (Staff), Jo Poe}. */
    public static final CreditPattern WORDS = new CreditPattern("", " ", ", ", " | ", Affiliations.BEHIND);

    /** Places of affiliations. */
    public enum Affiliations {
        /** Before the first of the names that it holds for. */
        BEFORE,
        /** Behind each name, in brackets. */
        BEHIND
    }

    /** Refuses null. */
    public CreditPattern {
        Objects.requireNonNull(opening, "opening");
        Objects.requireNonNull(afterRole, "afterRole");
        Objects.requireNonNull(betweenPeople, "betweenPeople");
        Objects.requireNonNull(betweenCredits, "betweenCredits");
        Objects.requireNonNull(affiliations, "affiliations");
    }

    /**
     * Returns the usual pattern of a language.
     *
     * @param language the language of the article
     * @return {@link #SLASH} for Chinese, Japanese and Korean, {@link #WORDS} for others
     */
    public static CreditPattern forLanguage(Locale language) {
        return switch (language.getLanguage()) {
            case "zh", "ja", "ko" -> SLASH;
            default -> WORDS;
        };
    }

    /**
     * Returns a credit as it is printed.
     *
     * @param label the role as printed; may be empty
     * @param contributors the people, in printed order
     * @return its words
     */
    public String print(String label, List<Contributor> contributors) {
        String people = switch (affiliations) {
            case BEFORE -> before(contributors);
            case BEHIND -> behind(contributors);
        };
        return label.isEmpty() || people.isEmpty() ? label + people : label + afterRole + people;
    }

    private String before(List<Contributor> contributors) {
        StringBuilder words = new StringBuilder();
        List<String> shared = List.of();
        for (Contributor contributor : contributors) {
            words.append(words.isEmpty() ? "" : betweenPeople);
            if (!contributor.affiliations().equals(shared)) {
                shared = contributor.affiliations();
                shared.forEach(affiliation -> words.append(affiliation).append(' '));
            }
            words.append(contributor.person().name());
        }
        return words.toString();
    }

    private String behind(List<Contributor> contributors) {
        return String.join(betweenPeople, contributors.stream()
                .map(it -> it.person().name()
                        + (it.affiliations().isEmpty() ? "" : " (" + String.join(", ", it.affiliations()) + ")"))
                .toList());
    }

    /**
     * Returns the same with another opening.
     *
     * @param other characters that a line begins with; may be empty
     * @return the pattern
     */
    public CreditPattern withOpening(String other) {
        return new CreditPattern(other, afterRole, betweenPeople, betweenCredits, affiliations);
    }

    /**
     * Returns the same with another sign behind roles.
     *
     * @param other between a role word and the first name
     * @return the pattern
     */
    public CreditPattern withAfterRole(String other) {
        return new CreditPattern(opening, other, betweenPeople, betweenCredits, affiliations);
    }

    /**
     * Returns the same with another sign between names.
     *
     * @param other between names
     * @return the pattern
     */
    public CreditPattern withBetweenPeople(String other) {
        return new CreditPattern(opening, afterRole, other, betweenCredits, affiliations);
    }

    /**
     * Returns the same with another sign between credits.
     *
     * @param other between one credit and the next
     * @return the pattern
     */
    public CreditPattern withBetweenCredits(String other) {
        return new CreditPattern(opening, afterRole, betweenPeople, other, affiliations);
    }

    /**
     * Returns the same with affiliations elsewhere.
     *
     * @param other where affiliations are printed
     * @return the pattern
     */
    public CreditPattern withAffiliations(Affiliations other) {
        return new CreditPattern(opening, afterRole, betweenPeople, betweenCredits, other);
    }
}
