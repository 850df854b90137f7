package org.colophon.parser.article;

import java.util.regex.Pattern;
import org.colophon.parser.text.Glyphs;

/** Tells the lines of a page by their words: the path to it, a day with an hour, a number, a sentence. */
final class PageWords {

    /** The path to a page in its site: 首页 > 文化. */
    private static final Pattern PATH = Pattern.compile("\\s[>›»]\\s|>>|›|»");
    /** A day and an hour: no heading. */
    private static final Pattern STAMP = Pattern.compile(
            "(?i)(?=.{6,44}$)(?:.*\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\b.*\\d{4}.*"
                    + "|.*\\d{4}[-./年]\\d{1,2}[-./月]\\d{1,2}.*)");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:part|chapter|no\\.)?\\s*[0-9]{1,3}|[一二三四五六七八九十]{1,3}");

    private PageWords() {
    }

    static boolean isPath(String words) {
        return PATH.matcher(words).find();
    }

    static boolean isStamp(String words) {
        return STAMP.matcher(words).matches();
    }

    static boolean isNumber(String words) {
        return NUMBER.matcher(words).matches();
    }

    /** A stop at its end, or before the quotation mark there, or inside it. */
    static boolean endsSentence(String words) {
        int end = words.length();
        while (end > 1 && Glyphs.isClosing(words.charAt(end - 1))) {
            end--;
        }
        return Glyphs.isTerminal(words.charAt(end - 1)) || words.indexOf('。') >= 0;
    }
}
