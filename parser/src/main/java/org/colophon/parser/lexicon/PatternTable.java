package org.colophon.parser.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns of a language as a resource: each is a list of alternatives, in which a name in braces is any word of the
 * list of that name. Immutable and thread-safe.
 */
public final class PatternTable {

    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)\\}");
    private static final Map<String, PatternTable> READ = new ConcurrentHashMap<>();

    private final WordTable table;

    private PatternTable(WordTable table) {
        this.table = table;
    }

    /**
     * Returns the patterns of a language that has a file of them.
     *
     * @param language the language
     * @return its patterns
     */
    public static PatternTable of(String language) {
        return READ.computeIfAbsent(
                language, each -> new PatternTable(WordTable.builtIn("patterns." + each + ".json")));
    }

    /**
     * Returns a pattern.
     *
     * @param name its name
     * @return the pattern of all its alternatives
     */
    public Pattern pattern(String name) {
        String alternatives = String.join("|", Objects.requireNonNull(table.group("patterns").get(name), name));
        Matcher names = NAME.matcher(alternatives);
        return Pattern.compile(names.replaceAll(each -> Matcher.quoteReplacement(words(each.group(1)))));
    }

    /**
     * Returns the characters that a pattern begins with.
     *
     * @param name its name
     * @return the characters, one a text
     */
    public List<String> starts(String name) {
        return table.group("starts").getOrDefault(name, List.of());
    }

    private String words(String name) {
        return "(?:" + String.join("|", Objects.requireNonNull(table.group("words").get(name), name)) + ")";
    }
}
