package org.colophon.parser.credit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists of words that tell names from other words, one file a language. Immutable and thread-safe. */
final class WordLists {

    private static final Map<String, WordLists> READ = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> lists = new HashMap<>();

    private WordLists(JsonNode table) {
        table.properties().forEach(entry -> {
            Set<String> words = new HashSet<>();
            entry.getValue().forEach(word -> words.add(word.asString("")));
            lists.put(entry.getKey(), Set.copyOf(words));
        });
    }

    /** The lists for a language that has a file of them. */
    static WordLists of(String language) {
        return READ.computeIfAbsent(language, WordLists::read);
    }

    private static WordLists read(String language) {
        try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream("names." + language + ".json"))) {
            return new WordLists(JsonMapper.builder().build().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a list. */
    Set<String> list(String name) {
        return Objects.requireNonNull(lists.get(name), name);
    }
}
