package org.colophon.parser.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Spells out terms that are written as alternatives in brackets: {@code (photo|video)( by|)} is four words. An empty
 * alternative leaves the part out.
 */
final class TermProduct {

    private TermProduct() {
    }

    /** Returns whether every bracket of a term is closed. */
    static boolean isWhole(String term) {
        int open = term.indexOf('(');
        return open < 0 || term.indexOf(')', open) > 0;
    }

    /** Returns the words that a term is written for; the term itself if it has no brackets. */
    static List<String> of(String term) {
        int open = term.indexOf('(');
        if (open < 0) {
            return List.of(term);
        }
        int close = term.indexOf(')', open);
        List<String> words = new ArrayList<>();
        List<String> rests = of(term.substring(close + 1));
        for (String part : term.substring(open + 1, close).split("\\|", -1)) {
            for (String rest : rests) {
                words.add(term.substring(0, open) + part + rest);
            }
        }
        return words;
    }
}
