package org.colophon.render.pdf.line;

/** Hangul in Korean text: words are parted by blanks, and lines end between words (KLREQ 1.0, 4.1). */
final class Hangul {

    private static final String KOREAN = "ko";

    private Hangul() {
    }

    /** Whether a character is a syllable or letter of Hangul among Korean. */
    static boolean isLetter(Items items, int i) {
        int point = items.points[i];
        boolean hangul = point >= 0xAC00 && point <= 0xD7FB || point >= 0x1100 && point <= 0x11FF;
        return hangul && items.types[i].language().getLanguage().equals(KOREAN);
    }
}
