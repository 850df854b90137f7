package org.colophon.parser.credit.english;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.lexicon.WordLists;

/**
 * Tells running prose from words that may be credits, in one pass: most of its words are small, and none of them is a
 * word of credits. Nearly all sentences are told by it, and are read no further.
 */
public final class EnglishProse {

    /** Slots for each phrase: most are one or two words, and half of the slots stay free. */
    private static final int SLOTS_OF_PHRASE = 6;
    /** Words that tell credits anywhere: contributed, written. */
    private static final int NOTE = 1;
    /** Words that tell them at the start of a text, or behind names, and in capitals. */
    private static final int ROLE = 2;
    /** Words that tell who the bearer of a name is. */
    private static final int OFFICE = 4;
    private static final int HOUSE = 8;
    /** Small words of this length are none that join names. */
    private static final int LONG = 4;
    private static final int FEWEST_LONG = 4;
    private static final int WORDS_OF_NAME = 2;
    /** A name that signs is among so many last words. */
    private static final int LAST_WORDS = 6;
    private static final int FIRST_BEYOND = 0x2E80;
    private static final String MARKS = ",.;'’‘“”\"-!?%$£€";

    /** The words by their hashes, without their texts: none is made of a text to look one up. */
    private final int[] hashes;
    private final byte[] kinds;
    private final BitSet marks = new BitSet();

    EnglishProse(CreditLexicon lexicon, WordLists lists) {
        Set<String> small = lists.list("small");
        int phrases = lists.list("noted").size() + lists.list("wires").size();
        for (Sense sense : Sense.values()) {
            phrases += lexicon.words(sense).size();
        }
        int slots = Integer.highestOneBit(phrases * SLOTS_OF_PHRASE) * 2;
        this.hashes = new int[slots];
        this.kinds = new byte[slots];
        lexicon.words(Sense.ROLE).forEach(phrase -> words(phrase, ROLE, small));
        lexicon.words(Sense.UNNAMED).forEach(phrase -> words(phrase, ROLE, small));
        lexicon.words(Sense.PRESS).forEach(status -> words(status, OFFICE, small));
        lexicon.words(Sense.OFFICE).forEach(office -> words(office, OFFICE, small));
        lists.list("noted").forEach(word -> words(word, NOTE, Set.of()));
        lexicon.words(Sense.AGENCY).forEach(name -> words(name, HOUSE, small));
        lists.list("wires").forEach(name -> words(name, HOUSE, small));
        MARKS.chars().forEach(marks::set);
    }

    private void words(String phrase, int kind, Set<String> but) {
        int hash = 0;
        int start = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            if (i < phrase.length() && isLetter(phrase.charAt(i))) {
                hash = hash(hash, phrase.charAt(i));
            } else {
                if (i > start && !but.contains(phrase.substring(start, i).toLowerCase(Locale.ROOT))) {
                    int slot = slot(hash);
                    hashes[slot] = hash;
                    kinds[slot] |= (byte) kind;
                }
                hash = 0;
                start = i + 1;
            }
        }
    }

    private static int hash(int hash, char c) {
        return 31 * hash + (c < 0x80 ? c | 0x20 : Character.toLowerCase(c));
    }

    /** The slot of a word, or the free one where it would be. */
    private int slot(int hash) {
        int slot = (hash ^ hash >>> 13) & hashes.length - 1;
        while (kinds[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    /**
     * Whether a text is running prose.
     *
     * @param text the text
     * @return whether it is; false says nothing
     */
    public boolean is(String text) {
        Scan scan = new Scan();
        return scan.reads(text, 0, text.length()) && scan.isProse() && !(scan.office && scan.opensWithName);
    }

    /**
     * Whether the end of a text is running prose, and no part of it can sign the text.
     *
     * @param text the text
     * @param from offset of the start of the last words
     * @param end offset of its end
     * @return whether it is; false says nothing
     */
    public boolean ends(String text, int from, int end) {
        int start = from;
        while (start > 0 && start < end && text.charAt(start - 1) != ' ') {
            start++;
        }
        Scan scan = new Scan();
        return scan.reads(text, start, end) && scan.isProse()
                && scan.words - Math.max(scan.lastCapital, scan.lastRole) >= LAST_WORDS;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetter(c);
    }

    /** Whether a character is a digit, a blank or a mark of prose: a hyphen between blanks is a dash. */
    private boolean isMark(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == ' ') {
            return at + 1 >= end || text.charAt(at + 1) != ' ';
        }
        boolean digit = c >= '0' && c <= '9';
        boolean dash = c == '-' && (at + 1 >= end || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '-');
        return digit || !dash && marks.get(c);
    }

    /** The words of a text, counted. */
    private final class Scan {

        private static final int NONE = -LAST_WORDS;

        private int words;
        private int small;
        private int large;
        private int lastCapital = NONE;
        private int lastRole = NONE;
        private boolean office;
        private boolean opensWithName;
        private boolean begins = true;

        /** Counts the words; false where a mark or word is one of credits. */
        boolean reads(String text, int from, int end) {
            int at = from;
            while (at < end) {
                char c = text.charAt(at);
                if (isLetter(c)) {
                    int start = at;
                    int hash = 0;
                    while (at < end && isLetter(text.charAt(at))) {
                        hash = hash(hash, text.charAt(at++));
                    }
                    if (!takes(c, at - start, kinds[slot(hash)])) {
                        return false;
                    }
                } else if (isMark(text, at++, end)) {
                    begins |= c == '.' || c == '?' || c == '!' || c == '“';
                } else {
                    return false;
                }
            }
            return true;
        }

        /** Takes a word; the first of a sentence may have a capital. */
        private boolean takes(char first, int length, int kind) {
            words++;
            boolean lower = Character.isLowerCase(first);
            boolean capital = !lower && !begins && !(first == 'I' && length == 1);
            boolean role = (kind & ROLE) != 0;
            if ((kind & NOTE) != 0 || !lower && (first >= FIRST_BEYOND || (kind & HOUSE) != 0 || role)
                    || role && large == 0) {
                return false;
            }
            begins = false;
            office |= (kind & OFFICE) != 0;
            opensWithName |= capital && words == WORDS_OF_NAME;
            lastCapital = capital ? words : lastCapital;
            lastRole = role ? words : lastRole;
            small += lower ? 1 : 0;
            large += lower && length >= LONG ? 1 : 0;
            return true;
        }

        boolean isProse() {
            return large >= FEWEST_LONG && small * 5 >= words * 3;
        }
    }
}
