package org.colophon.parser.credit.tagging;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.text.Glyphs;

/** Cuts lines into units and says of each how it looks and what lexicons know of it. */
final class LineUnits {

    private static final String BARS = "|｜丨︱∣";
    private static final String SLASHES = "/／∕╱";
    private static final String SQUARES = "【〔［[";
    private static final String SQUARES_CLOSED = "】〕］]";
    private static final String QUOTES = "“「『《〈‘";
    private static final String QUOTES_CLOSED = "”」』》〉’";
    private static final int LONGEST_NUMBER = 4;

    private final CreditLexicon lexicon;
    private final WordSenses senses;

    LineUnits(CreditLexicon lexicon, CreditLexicon english) {
        this.lexicon = lexicon;
        this.senses = new WordSenses(lexicon, english);
    }

    /** The units of a line, in order: each character is in one of them. */
    List<Unit> of(String line) {
        List<Unit> bare = new ArrayList<>(line.length());
        int at = 0;
        while (at < line.length()) {
            int end = end(line, at);
            String text = line.substring(at, end);
            bare.add(new Unit(at, end, shape(text), folded(text), "", List.of()));
            at = end;
        }
        return senses.of(line, bare);
    }

    private static int end(String line, int from) {
        char c = line.charAt(from);
        int to = from + 1;
        if (Glyphs.isBlank(c)) {
            while (to < line.length() && Glyphs.isBlank(line.charAt(to))) {
                to++;
            }
        } else if (isLatin(c)) {
            while (to < line.length() && goesOn(line, from, to)) {
                to++;
            }
        } else if (Character.isDigit(c)) {
            while (to < line.length() && Character.isDigit(line.charAt(to))) {
                to++;
            }
        } else if (Character.isHighSurrogate(c) && to < line.length()) {
            to++;
        }
        return to;
    }

    /** A word ends before a capital that touches small letters: CreditAnn. */
    private static boolean goesOn(String line, int from, int at) {
        char c = line.charAt(at);
        if (!isLatin(c)) {
            boolean inner = c == '\'' || c == '’' || c == '-';
            return inner && at + 1 < line.length() && isLatin(line.charAt(at + 1));
        }
        return !(Character.isUpperCase(c) && Character.isLowerCase(line.charAt(at - 1)) && at - from > 2);
    }

    private static boolean isLatin(char c) {
        return c < 0x2E80 && Character.isLetter(c);
    }

    private String folded(String text) {
        String plain = text.length() == 1 && text.charAt(0) < 0x80 || Glyphs.isHan(text.charAt(0))
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return lexicon.folded(plain.toLowerCase(Locale.ROOT));
    }

    private String shape(String text) {
        char c = text.charAt(0);
        if (Glyphs.isBlank(c)) {
            return text.length() > 1 || c == '\u3000' ? "  " : " ";
        }
        if (Glyphs.isHan(c) || Character.isHighSurrogate(c)) {
            return "h";
        }
        if (Glyphs.isKana(c)) {
            return c < 0x30A0 ? "k" : "K";
        }
        if (Glyphs.isHangul(c)) {
            return "g";
        }
        if (Character.isDigit(c)) {
            return "9" + Math.min(LONGEST_NUMBER, text.length());
        }
        return Character.isLetter(c) ? latin(text) : mark(c);
    }

    private static String latin(String text) {
        if (!Character.isUpperCase(text.charAt(0))) {
            return "x";
        }
        if (text.length() == 1) {
            return "X";
        }
        return text.equals(text.toUpperCase(Locale.ROOT)) ? "XX" : "Xx";
    }

    private String mark(char c) {
        if (BARS.indexOf(c) >= 0) {
            return "|";
        }
        if (SLASHES.indexOf(c) >= 0) {
            return "/";
        }
        if (Glyphs.isNameDot(c)) {
            return "·";
        }
        if (Glyphs.isBullet(c)) {
            return "o";
        }
        if (SQUARES.indexOf(c) >= 0) {
            return "[";
        }
        if (SQUARES_CLOSED.indexOf(c) >= 0) {
            return "]";
        }
        if (QUOTES.indexOf(c) >= 0) {
            return "“";
        }
        if (QUOTES_CLOSED.indexOf(c) >= 0) {
            return "”";
        }
        String plain = folded(String.valueOf(c));
        return plain.isEmpty() ? "?" : plain.substring(0, 1);
    }
}
