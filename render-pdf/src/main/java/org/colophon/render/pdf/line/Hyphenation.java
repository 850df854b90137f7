package org.colophon.render.pdf.line;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The hyphens of a language: its patterns, and how short the parts of its words may be.
 *
 * @param patterns tells the places
 * @param shortest fewest letters of a word that is parted
 * @param before fewest letters before a hyphen
 * @param after fewest letters after a hyphen
 */
record Hyphenation(Hyphenator patterns, int shortest, int before, int after) {

    private static final String NONE = "-";
    private static final Map<String, String[]> ROWS = Orthography.byLanguage("hyphenation.tsv");
    /** Patterns that were read, by the name of their file: reading those of German takes 60 ms. */
    private static final Map<String, Hyphenator> READ = new ConcurrentHashMap<>();

    static Optional<Hyphenation> of(Locale language) {
        return Orthography.find(ROWS, language).filter(row -> !row[1].equals(NONE)).map(Hyphenation::of);
    }

    private static Hyphenation of(String[] row) {
        return new Hyphenation(
                READ.computeIfAbsent(row[1], Hyphenator::read),
                Integer.parseInt(row[2]),
                Integer.parseInt(row[3]),
                Integer.parseInt(row[4]));
    }

    /** Whether the table knows a language. */
    static boolean isKnown(Locale language) {
        return Orthography.find(ROWS, language).isPresent();
    }
}
