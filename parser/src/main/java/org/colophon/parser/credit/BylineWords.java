package org.colophon.parser.credit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colophon.parser.lexicon.WordTable;
import org.colophon.parser.text.Glyphs;

/** The words that open bylines: By, Von, Par. */
public final class BylineWords {

    private static final Map<String, String> LANGUAGES = languages();
    private static final int LONGEST = 12;

    private BylineWords() {
    }

    private static Map<String, String> languages() {
        Map<String, String> languages = new HashMap<>();
        WordTable.builtIn("bylines.json").groups().get("words").forEach((language, words) ->
                words.forEach(word -> languages.putIfAbsent(word, language)));
        return Map.copyOf(languages);
    }

    /**
     * Whether a line is such a word and nothing more, so that the next line has the name.
     *
     * @param line the line
     * @return whether it is one, perhaps with its colon
     */
    public static boolean isAlone(String line) {
        if (line.length() > 2 * LONGEST) {
            return false;
        }
        String words = Glyphs.strip(line);
        String word = words.endsWith(":") ? Glyphs.strip(words.substring(0, words.length() - 1)) : words;
        return word.length() <= LONGEST && LANGUAGES.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** The language of the word for "by" that opens a line and has a capital behind it; none of nearly all lines. */
    static Optional<String> language(String line) {
        int blank = line.indexOf(' ');
        boolean opens = blank > 1 && blank <= LONGEST && blank + 1 < line.length()
                && Character.isUpperCase(line.charAt(blank + 1));
        return opens ? Optional.ofNullable(LANGUAGES.get(line.substring(0, blank).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }
}
