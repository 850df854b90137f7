package org.colophon.parser.credit.reading;

import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.CreditLexicon.Entry;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.text.Glyphs;

/**
 * Tells lines without any sign of credits: no word for a role, status, office or house, no mark that parts a role from
 * names. Nearly all pieces of prose are such lines, and are cut into no words.
 */
public final class CreditSigns {

    private static final Entry[] NOTHING = {};

    private final CreditLexicon lexicon;

    /** Signs by the words of a lexicon. */
    public CreditSigns(CreditLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a line may hold credits that are more than bare names. */
    public boolean in(String line) {
        return hasMark(line) || hasWord(line);
    }

    private static boolean hasMark(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Glyphs.isIdeograph(c) && (isMark(c) || Glyphs.isBlank(c) && i > 0 && isPadded(line, i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(char c) {
        return Glyphs.isSeparator(c) || Glyphs.isBullet(c) || c == '<' || c == '—' || c == '–' || c == '·'
                || Glyphs.isOpening(c) && !Glyphs.isQuote(c);
    }

    /** 摄 影: words that are padded to line up with others begin with a character alone, here before a blank. */
    private static boolean isPadded(String line, int at) {
        return TokenLattice.isRun(line.charAt(at))
                && (at == 0 || !TokenLattice.isRun(line.charAt(at - 1)) || isDigit(line.charAt(at - 1)));
    }

    private boolean hasWord(String line) {
        String folded = null;
        for (int i = 0; i < line.length(); i++) {
            if (lexicon.beginsCall(line.charAt(i))) {
                folded = folded == null ? lexicon.folded(line) : folded;
                if (hasWord(folded, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasWord(String folded, int from) {
        char c = folded.charAt(from);
        for (Entry entry : lexicon.only(c)) {
            if (entry.text().charAt(0) == c && tells(entry, folded, from)) {
                return true;
            }
        }
        boolean last = from + 1 == folded.length();
        for (Entry entry : last ? NOTHING : lexicon.startingWith(c, folded.charAt(from + 1))) {
            if (folded.startsWith(entry.text(), from) && tells(entry, folded, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(Entry entry, String line, int from) {
        for (Sense sense : entry.word().senses()) {
            switch (sense) {
                case PRESS, OFFICE, AGENCY, ORGANISATION, UNNAMED -> {
                    return true;
                }
                case ROLE -> {
                    if (entry.text().length() > 1 || isEdge(line, from - 1) || isEdge(line, from + 1)) {
                        return true;
                    }
                }
                case CITY, SECTION, NOISE -> {
                }
            }
        }
        return false;
    }

    /** A role of one character is one only beside a mark, a blank or an end; elsewhere it is part of a word. */
    private static boolean isEdge(String line, int at) {
        return at < 0 || at >= line.length() || !TokenLattice.isRun(line.charAt(at)) || isDigit(line.charAt(at));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }
}
