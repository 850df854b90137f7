package org.colophon.parser.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.colophon.parser.lexicon.CreditLexicon.Entry;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.lexicon.CreditLexicon.Word;
import org.jspecify.annotations.Nullable;

/** Words by their text, their first two characters and their last one: a line asks for all of its own. */
final class WordIndex {

    private static final int BUCKETS = 4_096;
    /** Pairs are many: with so many buckets nearly all of those that no word begins with are empty. */
    private static final int PAIRS = 32_768;
    private static final Entry[] NONE = {};

    /** The senses of words that names are beside; the others say nothing of credits. */
    private static final Set<Sense> CALLING = EnumSet.of(
            Sense.ROLE, Sense.PRESS, Sense.OFFICE, Sense.AGENCY, Sense.ORGANISATION, Sense.UNNAMED);

    private final BitSet callingStarts = new BitSet();
    private final Map<String, Word> words = new HashMap<>();
    private final Entry[][] single = empty(BUCKETS);
    private final Entry[][] byPair = empty(PAIRS);
    private final Entry[][] byLast = empty(BUCKETS);

    private static Entry[][] empty(int buckets) {
        Entry[][] none = new Entry[buckets][];
        Arrays.fill(none, NONE);
        return none;
    }

    void add(String text, Word word) {
        words.put(text, word);
        if (word.senses().stream().anyMatch(CALLING::contains)) {
            callingStarts.set(text.charAt(0));
        }
        Entry entry = new Entry(text, word);
        if (text.length() == 1) {
            put(single, bucket(text.charAt(0)), entry);
        } else {
            put(byPair, bucket(text.charAt(0), text.charAt(1)), entry);
        }
        put(byLast, bucket(text.charAt(text.length() - 1)), entry);
    }

    /** Knows the first characters of words as they are printed too, once all words are there. */
    void fold(HanVariants variants) {
        variants.traditional().stream()
                .filter(c -> callingStarts.get(variants.fold((char) c)))
                .forEach(callingStarts::set);
    }

    boolean beginsCall(char c) {
        return callingStarts.get(c);
    }

    private static void put(Entry[][] buckets, int at, Entry entry) {
        Entry[] bucket = buckets[at];
        Entry[] more = Arrays.copyOf(bucket, bucket.length + 1);
        more[bucket.length] = entry;
        buckets[at] = more;
    }

    private static int bucket(char only) {
        return only % BUCKETS;
    }

    private static int bucket(char first, char second) {
        return (first * 181 + second) % PAIRS;
    }

    @Nullable Word word(String text) {
        return words.get(text);
    }

    Set<String> words(Sense sense) {
        Set<String> all = new HashSet<>();
        words.forEach((text, word) -> {
            if (word.is(sense)) {
                all.add(text);
            }
        });
        return all;
    }

    Entry[] only(char only) {
        return single[bucket(only)];
    }

    Entry[] startingWith(char first, char second) {
        return byPair[bucket(first, second)];
    }

    Entry[] endingAs(String text) {
        return text.isEmpty() ? NONE : byLast[bucket(text.charAt(text.length() - 1))];
    }
}
