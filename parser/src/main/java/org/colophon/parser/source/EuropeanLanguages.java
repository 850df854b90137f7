package org.colophon.parser.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colophon.parser.lexicon.WordTable;

/** Tells European languages apart by the small words that each has many of. */
final class EuropeanLanguages {

    /** A text in another language has more of its small words than English ones, and these at least. */
    private static final int LEAST = 4;
    private static final int MOST_LANGUAGES = Long.SIZE;
    private static final Map<String, List<String>> LISTS = WordTable.builtIn("function-words.json").lists();
    private static final List<String> LANGUAGES = LISTS.keySet().stream().sorted().toList();
    private static final int ENGLISH = LANGUAGES.indexOf("en");
    /** For each small word the languages that have it, one a bit. */
    private static final Map<String, Long> WORDS = words();
    private static final int LONGEST = WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private EuropeanLanguages() {
    }

    private static Map<String, Long> words() {
        Map<String, Long> words = new HashMap<>();
        for (int i = 0; i < Math.min(LANGUAGES.size(), MOST_LANGUAGES); i++) {
            long bit = 1L << i;
            LISTS.get(LANGUAGES.get(i)).forEach(word -> words.merge(word, bit, (had, more) -> had | more));
        }
        return words;
    }

    /** The language that a text has most small words of; English where none has clearly more. */
    static Locale guess(String text) {
        int[] counts = new int[LANGUAGES.size()];
        List<Set<String>> kinds = new ArrayList<>();
        LANGUAGES.forEach(language -> kinds.add(new HashSet<>()));
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetter(text.charAt(i))) {
                continue;
            }
            if (i > start && i - start <= LONGEST) {
                count(text.substring(start, i).toLowerCase(Locale.ROOT), counts, kinds);
            }
            start = i + 1;
        }
        int best = ENGLISH;
        for (int i = 0; i < counts.length; i++) {
            boolean said = counts[i] >= LEAST && kinds.get(i).size() > 2 && counts[i] > 2 * counts[ENGLISH];
            best = said && counts[i] > counts[best] ? i : best;
        }
        return Locale.of(LANGUAGES.get(best));
    }

    private static void count(String word, int[] counts, List<Set<String>> kinds) {
        for (long left = WORDS.getOrDefault(word, 0L); left != 0; left &= left - 1) {
            int language = Long.numberOfTrailingZeros(left);
            counts[language]++;
            kinds.get(language).add(word);
        }
    }
}
