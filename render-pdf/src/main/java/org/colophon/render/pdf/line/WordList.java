package org.colophon.render.pdf.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that are kept whole: offices and institutions of the house file, and the people that the edition names.
 *
 * <p>The longest of several words at one position wins.
 */
public final class WordList {

    /** Nothing is kept. */
    public static final WordList EMPTY = new WordList(List.of(), List.of(), List.of());

    private final Map<Integer, List<Word>> words = new HashMap<>();

    private final BitSet firsts = new BitSet();

    private record Word(int[] points, Kind kind) { }

    /** The firmness with which a word holds together. */
    enum Kind {
        /** Never split. */
        PROTECTED,
        /** Not split in headlines and credits, and only for a good line in text. */
        NAME,
        /** Not split in headlines and credits; in text it is a word like any other. */
        TERM
    }

    private WordList(Collection<String> protectedWords, Collection<String> names, Collection<String> terms) {
        protectedWords.forEach(word -> add(word, Kind.PROTECTED));
        names.forEach(word -> add(word, Kind.NAME));
        terms.forEach(word -> add(word, Kind.TERM));
        words.values().forEach(list -> list.sort(Comparator.comparingInt((Word word) -> -word.points().length)
                .thenComparing(Word::kind)));
    }

    /**
     * A lexicon.
     *
     * @param protectedWords words that are never split
     * @param names names of people
     * @return the lexicon
     */
    public static WordList of(Collection<String> protectedWords, Collection<String> names) {
        return new WordList(protectedWords, names, List.of());
    }

    /**
     * A lexicon that knows terms too.
     *
     * @param protectedWords words that are never split
     * @param names names of people
     * @param terms roles and offices
     * @return the lexicon
     */
    public static WordList of(Collection<String> protectedWords, Collection<String> names, Collection<String> terms) {
        return new WordList(protectedWords, names, terms);
    }

    private void add(String word, Kind kind) {
        int[] points = word.codePoints().toArray();
        if (points.length > 1) {
            words.computeIfAbsent(points[0], made -> new ArrayList<>()).add(new Word(points, kind));
            firsts.set(points[0]);
        }
    }

    /** Puts the tolls of the words of a paragraph. */
    void keep(Items items, int nameToll) {
        int i = 0;
        while (i < items.size) {
            i += firsts.get(items.points[i]) ? keep(items, i, nameToll) : 1;
        }
    }

    /** Keeps the longest word at a position whole, and returns its length. */
    private int keep(Items items, int at, int nameToll) {
        for (Word word : words.getOrDefault(items.points[at], List.of())) {
            if (stands(word.points(), items, at)) {
                int toll = switch (word.kind()) {
                    case PROTECTED -> BreakPenalty.KEEP;
                    case NAME -> nameToll;
                    case TERM -> nameToll == BreakPenalty.KEEP ? BreakPenalty.KEEP : BreakPenalty.FREE;
                };
                for (int k = at + 1; k < at + word.points().length; k++) {
                    items.toll[k] = Math.max(items.toll[k], toll);
                }
                return word.points().length;
            }
        }
        return 1;
    }

    private static boolean stands(int[] word, Items items, int at) {
        if (at + word.length > items.size) {
            return false;
        }
        for (int k = 1; k < word.length; k++) {
            if (items.points[at + k] != word[k]) {
                return false;
            }
        }
        return true;
    }
}
