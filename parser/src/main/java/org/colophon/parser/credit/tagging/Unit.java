package org.colophon.parser.credit.tagging;

import java.util.List;

/**
 * A unit of a line: an ideograph, a kana, a syllable, a Latin word, a number, a mark, or blanks.
 *
 * @param from offset of its start in the line
 * @param to offset of its end
 * @param shape its class of characters; a mark is its own
 * @param text its characters, folded to compare them
 * @param sense the sense that a lexicon gives the word around it; its shape where it gives none
 * @param words its places in words of the lexicon, one for each sense
 */
record Unit(int from, int to, String shape, String text, String sense, List<String> words) {

    /** Whether letters of Han, kana or Hangul touch without a mark between. */
    boolean isRun() {
        return shape.equals("h") || shape.equals("k") || shape.equals("K") || shape.equals("g");
    }

    boolean isHan() {
        return shape.equals("h");
    }

    boolean isBlank() {
        return shape.charAt(0) == ' ';
    }

    /** Whether it is a Latin word. */
    boolean isWord() {
        return shape.charAt(0) == 'X' || shape.charAt(0) == 'x';
    }

    boolean hasLetters() {
        return isRun() || isWord() || shape.charAt(0) == '9';
    }
}
