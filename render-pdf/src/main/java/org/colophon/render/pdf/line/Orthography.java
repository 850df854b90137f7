package org.colophon.render.pdf.line;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The orthography of a language, as far as lines depend on it: its hyphens, quotation marks and spaces. Immutable. */
final class Orthography {

    /** The row of languages that have none of their own. */
    private static final String ANY = "*";
    private static final Map<String, String[]> QUOTES = byLanguage("quotes.tsv");
    private static final Map<String, Map<Integer, Integer>> BEFORE = spaces("before");
    private static final Map<String, Map<Integer, Integer>> AFTER = spaces("after");

    private final Optional<Hyphenation> hyphenation;
    private final String opens;
    private final String closes;
    private final Map<Integer, Integer> before;
    private final Map<Integer, Integer> after;

    private Orthography(Locale language) {
        String[] quotes = find(QUOTES, language).orElseThrow();
        this.hyphenation = Hyphenation.of(language);
        this.opens = quotes[1];
        this.closes = quotes[2];
        this.before = find(BEFORE, language).orElse(Map.of());
        this.after = find(AFTER, language).orElse(Map.of());
    }

    static Orthography of(Locale language) {
        return new Orthography(language);
    }

    /** The value of a language in a country, else of the language, else of any. */
    static <T> Optional<T> find(Map<String, T> table, Locale language) {
        List<String> keys = List.of(language.getLanguage() + "-" + language.getCountry(), language.getLanguage(), ANY);
        return keys.stream().filter(table::containsKey).findFirst().map(table::get);
    }

    static Map<String, String[]> byLanguage(String table) {
        Map<String, String[]> rows = new HashMap<>();
        Rows.of(table).forEach(row -> rows.put(row[0], row));
        return Map.copyOf(rows);
    }

    private static Map<String, Map<Integer, Integer>> spaces(String side) {
        Map<String, Map<Integer, Integer>> spaces = new HashMap<>();
        for (String[] row : Rows.of("spaces.tsv")) {
            Map<Integer, Integer> marks = spaces.computeIfAbsent(row[0], any -> new HashMap<>());
            if (row[1].equals(side)) {
                row[2].codePoints().forEach(mark -> marks.put(mark, Integer.parseInt(row[3])));
            }
        }
        return Map.copyOf(spaces);
    }

    /** The hyphens of its words; empty if none is put into them. */
    Optional<Hyphenation> hyphenation() {
        return hyphenation;
    }

    /** Whether a mark is a quotation mark that opens, closes, or neither. */
    byte quote(int point) {
        return opens.indexOf(point) >= 0
                ? QuoteContext.OPENS
                : closes.indexOf(point) >= 0 ? QuoteContext.CLOSES : QuoteContext.NONE;
    }

    /** The width of the fixed space before a mark, in thousandths of an em; 0 for none. */
    int before(int point) {
        return before.isEmpty() ? 0 : before.getOrDefault(point, 0);
    }

    /** The width of the fixed space after a mark, in thousandths of an em; 0 for none. */
    int after(int point) {
        return after.isEmpty() ? 0 : after.getOrDefault(point, 0);
    }
}
