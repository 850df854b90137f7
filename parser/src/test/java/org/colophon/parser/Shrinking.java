package org.colophon.parser;

import java.util.function.Predicate;

/** Delta debugging: takes pieces out of a text, from halves down to single characters, as long as it still fails. */
final class Shrinking {

    private Shrinking() {
    }

    /** The shortest text that can be reached so; none of its characters can be left out. */
    static String shortest(String text, Predicate<String> fails) {
        String shortest = text;
        int piece = Math.max(1, text.length() / 2);
        while (true) {
            String shorter = without(shortest, piece, fails);
            if (shorter.length() < shortest.length()) {
                shortest = shorter;
            } else if (piece == 1) {
                return shortest;
            } else {
                piece /= 2;
            }
        }
    }

    private static String without(String text, int piece, Predicate<String> fails) {
        String left = text;
        int at = 0;
        while (at < left.length()) {
            String shorter = left.substring(0, at) + left.substring(Math.min(left.length(), at + piece));
            if (fails.test(shorter)) {
                left = shorter;
            } else {
                at += piece;
            }
        }
        return left;
    }
}
