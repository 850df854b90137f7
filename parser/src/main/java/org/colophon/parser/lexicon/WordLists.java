package org.colophon.parser.lexicon;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Lists of words that tell names from other words, one file a language. Immutable and thread-safe. */
public final class WordLists {

    private static final Map<String, WordLists> READ = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> lists;

    private WordLists(WordTable table) {
        lists = table.lists().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, list -> Set.copyOf(list.getValue())));
    }

    /** The lists for a language that has a file of them. */
    public static WordLists of(String language) {
        return READ.computeIfAbsent(language, WordLists::read);
    }

    private static WordLists read(String language) {
        return new WordLists(WordTable.builtIn("names." + language + ".json"));
    }

    /** The words of a list. */
    public Set<String> list(String name) {
        return Objects.requireNonNull(lists.get(name), name);
    }
}
