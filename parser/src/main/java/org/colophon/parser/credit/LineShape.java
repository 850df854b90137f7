package org.colophon.parser.credit;

import org.colophon.parser.text.Glyphs;

/** Tells prose from lines that may be credits, by their letters and marks alone. */
final class LineShape {

    private static final int SHORT_LINE = 24;

    private LineShape() {
    }

    /** Whether a line has letters of the Latin and other alphabets alone. */
    static boolean isLatin(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= 0x2E80 && !Glyphs.isSeparator(line.charAt(i)) && !Glyphs.isBlank(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * A line with a comma and no mark of credits is a part of a sentence; one that leads on with a colon is its end.
     */
    static boolean isClause(String line) {
        int last = line.length() - 1;
        boolean leadsOn = last > SHORT_LINE / 2 && (line.charAt(last) == '：' || line.charAt(last) == ':')
                && (line.indexOf('：') == last || line.indexOf(':') == last);
        if (leadsOn || line.length() <= SHORT_LINE || line.indexOf('，') < 0) {
            return leadsOn;
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Glyphs.isSeparator(c) || Glyphs.isBullet(c) || Glyphs.isQuote(c) || c == '（' || c == '(') {
                return false;
            }
        }
        return true;
    }

    /** Between paragraphs a credit is short, or has a separator or bullet in its first half. */
    static boolean hints(String line) {
        if (line.length() <= SHORT_LINE) {
            return true;
        }
        for (int i = 0; i < line.length() / 2; i++) {
            char c = line.charAt(i);
            if (Glyphs.isSeparator(c) || Glyphs.isBullet(c) || Glyphs.isBlank(c)) {
                return true;
            }
        }
        return false;
    }
}
