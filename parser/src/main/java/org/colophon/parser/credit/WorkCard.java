package org.colophon.parser.credit;

import java.util.Set;
import org.colophon.parser.lexicon.WordTable;
import org.colophon.parser.text.Glyphs;

/** Tells lines of cards about books, films and plays: their authors and translators did not make this text. */
public final class WorkCard {

    private static final Set<String> KEYS = Set.copyOf(WordTable.builtIn("cards.json").list("keys"));
    private static final int LONGEST_KEY = 12;

    private WorkCard() {
    }

    /**
     * Whether a line opens with the key of such a card.
     *
     * @param line the line
     * @return whether it says who published a work, what it costs, who acts in it
     */
    public static boolean isKeyed(String line) {
        int start = 0;
        while (start < line.length() && Glyphs.isBlank(line.charAt(start))) {
            start++;
        }
        int colon = start;
        while (colon < Math.min(line.length(), start + LONGEST_KEY) && line.charAt(colon) != ':'
                && line.charAt(colon) != '：') {
            colon++;
        }
        boolean key = colon > start && colon < line.length() && ":：".indexOf(line.charAt(colon)) >= 0;
        return key && KEYS.contains(Glyphs.strip(line.substring(start, colon)));
    }
}
