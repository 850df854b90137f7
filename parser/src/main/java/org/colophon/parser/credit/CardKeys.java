package org.colophon.parser.credit;

import java.util.List;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.text.Glyphs;

/** Finds the keys of data cards, 定价：… and 主演：…, which tell of a book or film and not of this text. */
final class CardKeys {

    private static final int LONGEST = 80;

    private final CreditLexicon lexicon;

    CardKeys(CreditLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a short text holds the key of a data card: only a piece of it is asked for. */
    boolean holds(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        for (int i = 2; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '：' || c == ':') && !Character.isDigit(text.charAt(i + 1)) && endsInKey(text.substring(0, i))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsInKey(String text) {
        for (int length = 2; length <= Math.min(4, text.length()); length++) {
            int from = text.length() - length;
            if ((from == 0 || !Glyphs.isHan(text.charAt(from - 1))) && lexicon.isNever(text.substring(from))) {
                return true;
            }
        }
        return false;
    }

    /** 定价：…, 主演：…: a line with the key of a data card tells of a book or film, not of this text. */
    boolean holds(String line, List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean key = tokens.get(i + 1).type() == Token.Type.SEPARATOR
                    && tokens.get(i).type() != Token.Type.FURNITURE
                    && tokens.get(i).length() > 1
                    && lexicon.isNever(tokens.get(i).clean(line));
            int next = i + 2 < tokens.size() && tokens.get(i + 2).type() == Token.Type.BLANK ? i + 3 : i + 2;
            if (tokens.get(i).type() == Token.Type.NAME
                            && lexicon.isNever(tokens.get(i).clean(line))
                    || key && !(next < tokens.size() && tokens.get(next).type() == Token.Type.FURNITURE)) {
                return true;
            }
        }
        return false;
    }
}
