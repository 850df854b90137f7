package org.colophon.style;

import java.util.Locale;

/**
 * The place of publication. A region sets how lines are broken and where punctuation is in its cells; both can be
 * overridden.
 */
public enum Region {
    /** Mainland China: GB/T 15834. */
    MAINLAND(LineBreaking.GB, PunctuationScheme.FULL),
    /** Hong Kong: stops and commas are in the middle of their cells. */
    HONG_KONG(LineBreaking.BASIC, PunctuationScheme.FULL),
    /** Taiwan: stops and commas are in the middle of their cells. */
    TAIWAN(LineBreaking.BASIC, PunctuationScheme.FULL),
    /** Japan: JLREQ. */
    JAPAN(LineBreaking.CSS_STRICT, PunctuationScheme.FULL),
    /** Korea: words are separated by blanks, punctuation is narrow. */
    KOREA(LineBreaking.CSS_NORMAL, PunctuationScheme.HALF);

    private final LineBreaking lineBreaking;
    private final PunctuationScheme punctuation;

    Region(LineBreaking lineBreaking, PunctuationScheme punctuation) {
        this.lineBreaking = lineBreaking;
        this.punctuation = punctuation;
    }

    /**
     * Returns the region whose forms of Han and marks a language has.
     *
     * @param language the language of a text
     * @return the region; mainland China if the language names none and is not Traditional Chinese
     */
    public static Region of(Locale language) {
        return switch (language.getLanguage()) {
            case "ja" -> JAPAN;
            case "ko" -> KOREA;
            case "zh", "yue" -> switch (language.getCountry()) {
                case "HK", "MO" -> HONG_KONG;
                case "TW" -> TAIWAN;
                default -> language.getScript().equals("Hant") ? TAIWAN : MAINLAND;
            };
            default -> MAINLAND;
        };
    }

    /**
     * Returns the usual composing of the region.
     *
     * @return the composing of the region; no marks hang anywhere (CLREQ, hanging marks: optional and rare), and Hangul
     *     have no     gap beside digits: words are separated by blanks
     */
    public Composing composing() {
        return new Composing(
                this,
                lineBreaking,
                punctuation,
                Hanging.NONE,
                this == KOREA ? MixedGaps.NONE : MixedGaps.NEWSPAPER,
                ParagraphOpening.TRIMMED,
                Stress.KAI,
                WritingMode.HORIZONTAL);
    }
}
