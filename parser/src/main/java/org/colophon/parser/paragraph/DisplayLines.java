package org.colophon.parser.paragraph;

import org.colophon.parser.text.Glyphs;

/** Tells the short lines that are set above and below a title from running text. */
public final class DisplayLines {

    private static final int LONGEST_KICKER = 30;

    private DisplayLines() {
    }

    /** Whether a text is short and unended enough for a kicker; an alphabet may take twice as many characters. */
    public static boolean isKicker(String text) {
        String words = Glyphs.strip(text);
        return !words.isEmpty()
                && words.length() <= (Glyphs.isCjk(words.charAt(0)) ? LONGEST_KICKER : 2 * LONGEST_KICKER)
                && isUnended(words);
    }

    /** Counts the sentences of a text; the last counts, ended or not. */
    public static int sentences(String text) {
        String words = Glyphs.strip(text);
        int sentences = 0;
        boolean open = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean point = c == '.' && (i + 1 == words.length() || words.charAt(i + 1) == ' ');
            boolean ends = Glyphs.isTerminal(c) || point;
            sentences += ends && open ? 1 : 0;
            open = !ends && (open || Character.isLetterOrDigit(c));
        }
        return sentences + (open ? 1 : 0);
    }

    /** Whether a line ends as titles do: without a full stop or comma, though maybe as a question or exclamation. */
    public static boolean isUnended(String words) {
        char end = words.charAt(words.length() - 1);
        return !Glyphs.isTerminal(end) && end != '.' && end != '，' && end != ',' || end == '？' || end == '！';
    }
}
