package org.colophon.parser.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.parser.lexicon.WordTable;

/** Tells European languages apart by the small words that each has many of. */
final class EuropeanLanguages {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** A text in another language has more of its small words than English ones, and these at least. */
    private static final int LEAST = 4;
    private static final Map<String, Set<String>> WORDS = words(WordTable.builtIn("function-words.json").lists());

    private EuropeanLanguages() {
    }

    private static Map<String, Set<String>> words(Map<String, List<String>> lists) {
        Map<String, Set<String>> words = new HashMap<>();
        lists.forEach((language, list) -> words.put(language, Set.copyOf(list)));
        return words;
    }

    /** The language that a text has most small words of; English where none has clearly more. */
    static Locale guess(String text) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Set<String>> kinds = new HashMap<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            WORDS.forEach((language, words) -> {
                if (words.contains(word)) {
                    counts.merge(language, 1, Integer::sum);
                    kinds.computeIfAbsent(language, key -> new HashSet<>()).add(word);
                }
            });
        }
        int english = counts.getOrDefault("en", 0);
        String best = "en";
        for (String language : WORDS.keySet().stream().sorted().toList()) {
            int count = counts.getOrDefault(language, 0);
            boolean said = count >= LEAST && kinds.getOrDefault(language, Set.of()).size() > 2 && count > 2 * english;
            best = said && count > counts.getOrDefault(best, 0) ? language : best;
        }
        return Locale.of(best);
    }
}
