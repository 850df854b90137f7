package org.colophon.parser.credit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.colophon.parser.text.Glyphs;

/**
 * A piece of a Japanese or Korean line: a word, a mark, or words in brackets.
 *
 * @param mark the mark; 0 for a word, a blank for blanks, an opening bracket for words in brackets
 * @param from offset of its start
 * @param to offset of its end
 * @param text the words, without their brackets
 */
public record Piece(char mark, int from, int to, String text) {

    static final char BRACKET = '(';

    public boolean isWord() {
        return mark == 0;
    }

    public boolean isBlank() {
        return mark == ' ';
    }

    public boolean isAside() {
        return mark == BRACKET;
    }

    /** Whether it is one of some marks. */
    public boolean is(String marks) {
        return mark != 0 && marks.indexOf(mark) >= 0;
    }

    /**
     * The pieces of a line.
     *
     * @param text the line
     * @param marks the marks that part words, as all blanks do
     * @param inner whether a mark at a place is part of the word around it
     * @return the pieces; none where a bracket is not closed
     */
    public static List<Piece> cut(String text, String marks, BiPredicate<String, Integer> inner) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int from = at;
            if (Glyphs.isOpening(c)) {
                int close = Glyphs.closing(text, at);
                if (close < 0) {
                    return List.of();
                }
                at = close + 1;
                pieces.add(new Piece(BRACKET, from, at, text.substring(from + 1, close).strip()));
            } else if (Glyphs.isClosing(c) && !isApostrophe(text, at)) {
                return List.of();
            } else if (isMark(text, at, marks, inner)) {
                boolean blank = Glyphs.isBlank(c);
                while (blank && at + 1 < text.length() && Glyphs.isBlank(text.charAt(at + 1))) {
                    at++;
                }
                at++;
                pieces.add(new Piece(blank ? ' ' : c, from, at, text.substring(from, at)));
            } else {
                while (at < text.length() && (!isEdge(text, at, marks, inner) || isApostrophe(text, at))) {
                    at++;
                }
                pieces.add(new Piece((char) 0, from, at, text.substring(from, at)));
            }
        }
        return pieces;
    }

    /** O’Connor: a quotation mark between letters is a part of their word. */
    private static boolean isApostrophe(String text, int at) {
        return text.charAt(at) == '’' && at > 0 && at + 1 < text.length()
                && text.charAt(at - 1) < 0x250 && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isEdge(String text, int at, String marks, BiPredicate<String, Integer> inner) {
        char c = text.charAt(at);
        return isMark(text, at, marks, inner) || Glyphs.isOpening(c) || Glyphs.isClosing(c);
    }

    /** A blank of any kind parts words, as the marks do that are named. */
    private static boolean isMark(String text, int at, String marks, BiPredicate<String, Integer> inner) {
        char c = text.charAt(at);
        return (Glyphs.isBlank(c) || marks.indexOf(c) >= 0) && !inner.test(text, at);
    }
}
