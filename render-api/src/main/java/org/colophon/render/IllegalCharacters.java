package org.colophon.render;

/** The characters that no output may hold. */
public final class IllegalCharacters {

    private static final int SPACE = 0x20;
    private static final int DELETE = 0x7F;
    private static final int LAST_CONTROL = 0x9F;
    private static final int FIRST_NONCHARACTER = 0xFFFE;
    private static final int LAST_NONCHARACTER = 0xFFFF;

    private IllegalCharacters() {
    }

    /**
     * Returns whether XML 1.0 (section 2.2) or HTML cannot carry a character: controls other than tabs and line ends,
     * surrogates without their other half, and U+FFFE and U+FFFF.
     *
     * @param codePoint the character, or a single surrogate
     * @return true if it cannot be written
     */
    public static boolean isIllegal(int codePoint) {
        if (codePoint < SPACE) {
            return codePoint != '\n' && codePoint != '\t' && codePoint != '\r';
        }
        return codePoint >= DELETE && codePoint <= LAST_CONTROL
                || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
                || codePoint >= FIRST_NONCHARACTER && codePoint <= LAST_NONCHARACTER;
    }

    /**
     * Returns whether a character overrides or isolates the direction of a text, which can then be read otherwise than
     * it was written (Unicode Technical Report 36, section 3).
     *
     * @param codePoint the character
     * @return true for U+202A to U+202E and U+2066 to U+2069
     */
    public static boolean isDirectional(int codePoint) {
        return codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
    }
}
