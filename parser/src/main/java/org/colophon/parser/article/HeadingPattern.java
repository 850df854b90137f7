package org.colophon.parser.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbered headings of sources that mark none: 一、…, 二、…. */
final class HeadingPattern {

    private static final String DIGITS = "一二三四五六七八九十";
    private static final Pattern NUMBERED = Pattern.compile("([" + DIGITS + "]{1,3})、.*", Pattern.DOTALL);

    private HeadingPattern() {
    }

    static boolean isNumbered(String words) {
        return NUMBERED.matcher(words).matches();
    }

    /** Whether lines are numbered from one on without a gap. */
    static boolean counts(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher number = NUMBERED.matcher(lines.get(i));
            if (!number.matches() || value(number.group(1)) != i + 1) {
                return false;
            }
        }
        return lines.size() > 1;
    }

    /** Numbers to 99: 十二, 二十一. */
    private static int value(String number) {
        int ten = number.indexOf(DIGITS.charAt(9));
        if (ten < 0) {
            return number.length() == 1 ? DIGITS.indexOf(number) + 1 : 0;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(0)) + 1;
        int ones = ten + 1 < number.length() ? DIGITS.indexOf(number.charAt(ten + 1)) + 1 : 0;
        return tens * 10 + ones;
    }
}
