package org.colophon.style;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The colour of a style and where it is: in the kicker, in a bar above the head, and in the rules of pull quotes and
 * tables. {@link #named} has five of them, with faces for heads and decks; {@link StyleDraft#look} applies one.
 *
 * @param name name of the look
 * @param accent its colour
 * @param bar height of the bar above the head of an article; zero for none
 * @param quoteRule height of the rules of pull quotes; zero for those of the style
 * @param sections colours of printed sections, by their names, in place of the accent
 */
public record Look(String name, Ink accent, Length bar, Length quoteRule, Map<String, Ink> sections) {

    private static final Length THICKEST = Length.points(36);

    /** The look of styles that have none: black, and nothing added. */
    public static final Look PLAIN = new Look("plain", Ink.BLACK, Length.ZERO, Length.ZERO, Map.of());

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a bar or rule is thicker than 36 points
     */
    public Look {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(accent, "accent");
        check(bar, "bar");
        check(quoteRule, "quoteRule");
        sections = Collections.unmodifiableMap(new TreeMap<>(sections));
    }

    private static void check(Length length, String what) {
        if (length.milliPoints() < 0 || length.compareTo(THICKEST) > 0) {
            throw new IllegalArgumentException(what + " must be 0pt to " + THICKEST + " but is " + length);
        }
    }

    /**
     * Returns a look that is built in.
     *
     * @param name plain, evening, gazette, weekly or literary
     * @return the look
     * @throws StyleFormatException if there is none of that name; the message lists the names
     */
    public static Look named(String name) {
        return LookPreset.named(name, "").look();
    }

    /**
     * Returns the names of the looks that are built in.
     *
     * @return plain, evening, gazette, weekly, literary
     */
    public static java.util.List<String> names() {
        return LookPreset.NAMES;
    }

    /**
     * Returns the colour of a printed section.
     *
     * @param section its name; empty for none
     * @return the accent where the section has none of its own
     */
    public Ink inkOf(String section) {
        return sections.getOrDefault(section, accent);
    }

    /**
     * Returns the same in black ink alone.
     *
     * @return a look with its bars and rules, without colour
     */
    public Look blackOnly() {
        return new Look(name, Ink.BLACK, bar, quoteRule, Map.of());
    }

    /**
     * Returns the same with another value of {@code name}.
     *
     * @param other name of the look
     * @return the copy
     */
    public Look withName(String other) {
        return new Look(other, accent, bar, quoteRule, sections);
    }

    /**
     * Returns the same with another value of {@code accent}.
     *
     * @param other its colour
     * @return the copy
     */
    public Look withAccent(Ink other) {
        return new Look(name, other, bar, quoteRule, sections);
    }

    /**
     * Returns the same with another value of {@code bar}.
     *
     * @param other height of the bar above the head of an article
     * @return the copy
     */
    public Look withBar(Length other) {
        return new Look(name, accent, other, quoteRule, sections);
    }

    /**
     * Returns the same with another value of {@code quoteRule}.
     *
     * @param other height of the rules of pull quotes
     * @return the copy
     */
    public Look withQuoteRule(Length other) {
        return new Look(name, accent, bar, other, sections);
    }

    /**
     * Returns the same with another value of {@code sections}.
     *
     * @param other colours of printed sections, by their names
     * @return the copy
     */
    public Look withSections(Map<String, Ink> other) {
        return new Look(name, accent, bar, quoteRule, other);
    }
}
