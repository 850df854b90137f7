package org.colophon.parser.credit.tagging;

import java.util.Locale;
import java.util.Set;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.TermFile;
import org.colophon.parser.lexicon.WordLists;

/** Tells by tables of names how far words of a language look like names. */
final class NameEvidence {

    private static final TermFile JAPANESE = TermFile.of("surnames.ja.txt");
    private static final TermFile GIVEN = TermFile.of("given-names.en.txt");
    private static final TermFile CITIES = TermFile.of("cities.en.txt");
    private static final TermFile SYLLABLES = TermFile.of("given-syllables.ko.txt");

    private final CreditLexicon lexicon;
    private final Set<String> plain = WordLists.of("en").list("never");
    private final Set<String> surnames = WordLists.of("ko").list("surnames");
    private final Set<String> others = WordLists.of("ko").list("never");

    NameEvidence(CreditLexicon lexicon) {
        this.lexicon = lexicon;
    }

    String language() {
        return lexicon.language();
    }

    CreditLexicon lexicon() {
        return lexicon;
    }

    boolean isJapaneseSurname(String text) {
        return JAPANESE.has(text);
    }

    boolean isKoreanSurname(String syllable) {
        return surnames.contains(syllable);
    }

    boolean isKoreanGiven(String syllables) {
        for (int i = 0; i < syllables.length(); i++) {
            if (!SYLLABLES.has(syllables.substring(i, i + 1))) {
                return false;
            }
        }
        return !syllables.isEmpty();
    }

    /** Whether a Korean word is known to be no name. */
    boolean isOther(String word) {
        return others.contains(word);
    }

    /** Signs of a Latin word: whether it is a given name, a word of sentences, a city. */
    String latin(String word) {
        String title = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
        return (GIVEN.has(title) ? "1" : "0")
                + (plain.contains(word.toLowerCase(Locale.ROOT)) ? "n" : "")
                + (CITIES.has(title) ? "c" : "");
    }

    /** The likelihood that the Han of a stretch are a Chinese name, in six steps; the last if they have no surname. */
    int chinese(String folded, int from, int to) {
        if (!lexicon.isSurname(folded.charAt(from))) {
            return -9;
        }
        return step(lexicon.names().likelihood(folded, from, to, 1));
    }

    /** The likelihood that the Han of a stretch are a name of another language, in six steps. */
    int foreign(String folded, int from, int to) {
        return step(lexicon.names().foreign(folded, from, to));
    }

    private static int step(int likelihood) {
        if (likelihood < 2) {
            return likelihood < -4 ? -2 : likelihood < 0 ? -1 : 0;
        }
        return likelihood < 5 ? 1 : likelihood < 7 ? 2 : 3;
    }
}
