package org.colophon.parser.repair;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.colophon.parser.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Tells the hyphen of a broken word, which goes, from that of a compound, which stays, at a line's end.
 * Only the text itself can tell: the hyphen goes if the whole word is elsewhere in it.
 */
public final class Hyphens {

    private final SourceText source;
    private @Nullable Set<String> words;

    public Hyphens(SourceText source) {
        this.source = source;
    }

    /** Whether a line ends in a hyphen after a letter, and the next goes on in lower case. */
    public static boolean cuts(String before, String after) {
        int end = before.length() - 1;
        return end > 0 && !after.isEmpty() && before.charAt(end) == '-' && isLetter(before.charAt(end - 1))
                && isLetter(after.charAt(0)) && Character.isLowerCase(after.charAt(0));
    }

    /** Whether the word that a hyphen cuts is whole elsewhere in the source. */
    public boolean isBroken(String before, String after) {
        int start = before.length() - 1;
        while (start > 0 && isLetter(before.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < after.length() && isLetter(after.charAt(end))) {
            end++;
        }
        String word = before.substring(start, before.length() - 1) + after.substring(0, end);
        return words().contains(word.toLowerCase(Locale.ROOT));
    }

    /** The words of the source, collected when the first hyphen asks. */
    private Set<String> words() {
        Set<String> all = words;
        if (all == null) {
            all = new HashSet<>();
            String text = source.text();
            int start = -1;
            for (int i = 0; i <= text.length(); i++) {
                boolean letter = i < text.length() && isLetter(text.charAt(i));
                if (letter && start < 0) {
                    start = i;
                } else if (!letter && start >= 0) {
                    all.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                    start = -1;
                }
            }
            words = all;
        }
        return all;
    }

    /** Scripts that are hyphenated at a line's end: Latin, Greek, Cyrillic. */
    private static boolean isLetter(char c) {
        return c < 0x530 && Character.isLetter(c);
    }
}
