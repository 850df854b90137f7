package org.colophon.style;

import java.util.Locale;

/** The letters that a face is made for, and that most of a text is written in. */
public enum Lettering {
    /** Han, kana and Hangul: letters in cells of one em. */
    HAN,
    /** The letters of an alphabet, each of its own width. */
    ALPHABETIC;

    /**
     * Returns the lettering of a language.
     *
     * @param language a language
     * @return {@link #HAN} for Chinese, Japanese and Korean
     */
    public static Lettering of(Locale language) {
        return switch (language.getLanguage()) {
            case "zh", "ja", "ko" -> HAN;
            default -> ALPHABETIC;
        };
    }
}
