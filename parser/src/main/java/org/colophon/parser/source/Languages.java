package org.colophon.parser.source;

import java.util.Locale;
import org.colophon.parser.text.Glyphs;

/** Guesses the language of a text that does not name it, from its first characters. */
public final class Languages {

    /** The length of the sample: a page has a few thousand characters, and its script shows in the first hundreds. */
    private static final int SAMPLE = 1_000;
    /** The Latin letters beyond ASCII, the Greek and the Cyrillic end here. */
    private static final char LAST_OF_EUROPE = '\u0530';
    // Characters that only one of the two scripts of Chinese has, from the most frequent of each.
    private static final String SIMPLIFIED_ONLY = "这们为发国时会学来对经说过还进动业开长现关门问见车东书个务报";
    private static final String TRADITIONAL_ONLY = "這們為發國時會學來對經說過還進動業開長現關門問見車東書個務報";
    private static final Locale HANS = Locale.forLanguageTag("zh-Hans");
    private static final Locale HANT = Locale.forLanguageTag("zh-Hant");
    private static final char FIRST_HAN = '\u4E00';
    private static final char LAST_HAN = '\u9FFF';
    /** For each ideograph 1 if it is traditional, -1 if it is simplified, 0 if it is both. */
    private static final byte[] SCRIPT = script();

    private static byte[] script() {
        byte[] script = new byte[LAST_HAN - FIRST_HAN + 1];
        TRADITIONAL_ONLY.chars().forEach(c -> script[c - FIRST_HAN] = 1);
        SIMPLIFIED_ONLY.chars().forEach(c -> script[c - FIRST_HAN] = -1);
        return script;
    }

    private Languages() {
    }

    public static Locale guess(String text) {
        int han = 0;
        int kana = 0;
        int hangul = 0;
        int latin = 0;
        int traditional = 0;
        int other = 0;
        int length = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                latin += Character.isLetter(c) ? 1 : 0;
            } else if (c >= FIRST_HAN && c <= LAST_HAN) {
                han++;
                traditional += SCRIPT[c - FIRST_HAN];
            } else if (Glyphs.isKana(c)) {
                kana++;
            } else if (Glyphs.isHangul(c)) {
                hangul++;
            } else if (c < LAST_OF_EUROPE && Character.isLetter(c)) {
                other++;
            }
        }
        if (hangul > han && hangul * 4 > latin) {
            return Locale.KOREAN;
        }
        if (kana * 10 > han && kana > 4) {
            return Locale.JAPANESE;
        }
        // One Han says as much as a word of Latin letters.
        if (han * 4 > latin) {
            return traditional > 0 ? HANT : HANS;
        }
        return latin + other > 0 ? EuropeanLanguages.guess(text.substring(0, length)) : HANS;
    }
}
