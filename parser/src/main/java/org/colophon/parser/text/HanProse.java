package org.colophon.parser.text;

/**
 * Tells running text of ideographs by its characters alone. Nearly every paragraph of a Chinese article is such a text,
 * and no line of credits is, so one look spares it all the readers of lines.
 */
public final class HanProse {

    /** So long may a line of credits be that ends in a full stop. */
    private static final int LONGEST_CLOSED = 41;
    private static final char STOP = '。';
    /** Little pictures for roles are among these symbols, or are pairs of surrogates. */
    private static final char FIRST_SIGN = '\u2702';
    private static final char LAST_SIGN = '\u2712';

    private HanProse() {
    }

    /**
     * Whether a text is sentences of ideographs: it begins with one and holds the end of a sentence, and it has no
     * letters of Korean or Japanese, no little picture and no letter that the word "by" begins with.
     *
     * @param text the text, as people read it
     * @return whether it is; false says nothing of a short one
     */
    public static boolean is(String text) {
        int length = text.length();
        if (length == 0 || !isWord(text.charAt(0)) || Glyphs.isBlank(text.charAt(length - 1))) {
            return false;
        }
        boolean sentence = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Glyphs.isIdeograph(c)) {
                continue;
            }
            if (isOfOthers(c)) {
                return false;
            }
            sentence |= Glyphs.isTerminal(c);
        }
        return sentence && (length > LONGEST_CLOSED || text.indexOf(STOP) != length - 1);
    }

    private static boolean isWord(char c) {
        return Glyphs.isIdeograph(c) && !Glyphs.isSeparator(c);
    }

    /** Whether a character may make a line one of credits in another language, or of signs for roles. */
    private static boolean isOfOthers(char c) {
        return c == 'b' || c == 'B' || c >= FIRST_SIGN && c <= LAST_SIGN || Character.isSurrogate(c)
                || Glyphs.isHangul(c) || Glyphs.isKana(c);
    }
}
