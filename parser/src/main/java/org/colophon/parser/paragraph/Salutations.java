package org.colophon.parser.paragraph;

import java.util.regex.Pattern;
import org.colophon.parser.text.Glyphs;

/** Tells the words that a letter begins and ends with, and a comma behind them: its text is below, or above. */
final class Salutations {

    private static final int LONGEST = 60;
    private static final Pattern WORDS = Pattern.compile(
            "(?i:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|to whom it may concern"
                    + "|to the editor"
                    + "|sirs?|madam|yours (?:sincerely|faithfully|truly|ever)|sincerely(?: yours)?|faithfully"
                    + "|respectfully|best(?: wishes| regards)?|(?:kind|warm) regards|regards|cheers|with love"
                    + "|sehr geehrte[rs]?|liebe[rs]?|guten tag|mit freundlichen gr(?:ü|ue)(?:ß|ss)en"
                    + "|(?:mes )?ch(?:er|ère)s?|mesdames|messieurs|monsieur|madame|cordialement|bien à vous"
                    + "|estimad[oa]s?|querid[oa]s?|atentamente|gentil[ei]|egregi[oa]|car[oi]|cara|distinti saluti)"
                    + "(?U:\\b)[^,]*,"
                    + "|(?:尊敬的|敬爱的|敬愛的|亲爱的|親愛的|各位|诸位|諸位|大家|您好|你好)[^，,]{0,20}[，,]");

    private Salutations() {
    }

    static boolean isOne(String paragraph) {
        String text = Glyphs.strip(paragraph);
        return text.length() <= LONGEST && WORDS.matcher(text).matches();
    }
}
