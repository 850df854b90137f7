package org.colophon.parser.credit.reading;

/** Days and months as datelines print them: 14, １４, 十四. */
public final class Numerals {

    private static final String HAN = "〇一二三四五六七八九";

    private Numerals() {
    }

    /** The value of a number of up to two places; 0 for other texts. */
    public static int value(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = c == '○' ? 0 : HAN.indexOf(c) >= 0 ? HAN.indexOf(c) : Character.digit(c, 10);
            if (c == '十') {
                value = Math.max(1, value) * 10;
            } else if (c == '廿' || c == '卅') {
                value = c == '廿' ? 20 : 30;
            } else if (digit >= 0) {
                value = value % 10 == 0 && value > 0 && HAN.indexOf(c) > 0 ? value + digit : value * 10 + digit;
            } else {
                return 0;
            }
        }
        return value;
    }
}
