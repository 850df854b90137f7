package org.colophon.parser.credit.chinese;

import java.util.regex.Pattern;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.PatternTable;
import org.colophon.parser.text.Glyphs;

/** Tells the meaning of brackets or a clause behind a name. */
final class AsideWords {

    private static final Pattern FROM = PatternTable.of("zh").pattern("from");
    private static final Pattern CLAUSE = PatternTable.of("zh").pattern("being");

    private static final int LONGEST_POSITION = 3;
    private static final String POSITIONS = "左右";

    private final CreditLexicon lexicon;

    AsideWords(CreditLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The office or house that they name; nothing if they say where the bearer is, or tell of the text. */
    String office(String aside) {
        String inner = inner(aside);
        int slash = Math.max(inner.lastIndexOf('/'), inner.lastIndexOf('／'));
        String office = slash >= 0 && isPlace(inner.substring(slash + 1)) ? inner.substring(0, slash) : inner;
        boolean said = !Glyphs.isBlank(office) && !isKeyed(office) && !FROM.matcher(office).lookingAt();
        return said && !isPlace(office) ? office : "";
    }

    /** The words in brackets, or behind the verb of a clause: ，系东湖大学法学院教授. */
    private static String inner(String text) {
        return Glyphs.isOpening(text.charAt(0))
                ? text.substring(1, text.length() - 1).strip()
                : CLAUSE.matcher(text).replaceFirst("");
    }

    /** 原标题：…: the brackets tell of the text. */
    private boolean isKeyed(String words) {
        int colon = Math.max(words.indexOf('：'), words.indexOf(':'));
        return colon > 1 && (lexicon.isNever(words.substring(0, colon)) || isNoise(words.substring(0, colon)));
    }

    private boolean isNoise(String words) {
        CreditLexicon.Word word = lexicon.word(words);
        return word != null && word.is(CreditLexicon.Sense.NOISE);
    }

    /** Whether the words in brackets say where somebody is in a picture: （左二）. */
    boolean isPosition(String aside) {
        String inner = inner(aside);
        return !inner.isEmpty() && inner.length() <= LONGEST_POSITION && isPosition(inner.charAt(0));
    }

    /** Whether a word for a position may begin with a character. */
    static boolean isPosition(char c) {
        return POSITIONS.indexOf(c) >= 0;
    }

    /** Whether the words in brackets are a city: （上海）. */
    boolean isCity(String aside) {
        CreditLexicon.Word word = lexicon.word(inner(aside));
        return word != null && word.is(CreditLexicon.Sense.CITY);
    }

    private boolean isPlace(String word) {
        return lexicon.isPlace(word.strip());
    }
}
