package org.colophon.parser.lexicon;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Long lists of words, one resource each: a word a line, and remarks behind a number sign. Read when first asked for.
 */
public final class TermFile {

    private static final Map<String, TermFile> READ = new ConcurrentHashMap<>();

    private final Set<String> terms;

    private TermFile(String text) {
        terms = text.lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns the words of a resource of this package.
     *
     * @param name the name of the resource
     * @return its words
     */
    public static TermFile of(String name) {
        return READ.computeIfAbsent(name, each -> new TermFile(WordTable.resource(each)));
    }

    /**
     * Returns whether a word is listed.
     *
     * @param word the word
     * @return whether it is
     */
    public boolean has(String word) {
        return terms.contains(word);
    }
}
