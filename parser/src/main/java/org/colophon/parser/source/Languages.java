package org.colophon.parser.source;

import java.util.BitSet;
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
    private static final BitSet SIMPLIFIED = set(SIMPLIFIED_ONLY);
    private static final BitSet TRADITIONAL = set(TRADITIONAL_ONLY);

    private static BitSet set(String characters) {
        BitSet set = new BitSet();
        characters.chars().forEach(set::set);
        return set;
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
            } else if (Glyphs.isKana(c)) {
                kana++;
            } else if (Glyphs.isHangul(c)) {
                hangul++;
            } else if (c >= 0x4E00 && c <= 0x9FFF) {
                han++;
                traditional += TRADITIONAL.get(c) ? 1 : SIMPLIFIED.get(c) ? -1 : 0;
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
