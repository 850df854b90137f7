package org.colophon.parser.paragraph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * A line of page furniture: number of the page, its section, the paper, the day.
 *
 * @param publication the paper, where named
 * @param date the day, where given whole
 * @param page the number of the page as printed, where given
 * @param section the printed section, where named
 */
public record PageHead(
        @Nullable String publication,
        @Nullable LocalDate date,
        @Nullable String page,
        @Nullable String section) {

    private static final int LONGEST = 80;
    private static final int DIGITS_OF_YEAR = 4;
    /** More words than this beside page and date are a headline. */
    private static final int MOST_WORDS = 3;
    private static final int LONGEST_SECTION = 8;
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4})\\s?[-./年]\\s?(\\d{1,2})\\s?[-./月]\\s?(\\d{1,2})\\s?日?"
                    + "(?:\\s*\\d{1,2}[:：时時]\\d{2}分?(?:[:：]\\d{2})?)?");
    private static final Pattern ENGLISH_DATE = Pattern.compile(
            "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
                    + "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
                    + " \\d{1,2}, \\d{4}");
    private static final Pattern WEEKDAY = Pattern.compile("星期[一二三四五六日天]|周[一二三四五六日]|農曆\\S+|农历\\S+");
    private static final Pattern PAGE = Pattern.compile(
            "(?<![\\w㐀-鿿])(?:第\\s?)?([A-Z]?\\d{1,3})\\s?版|(?<![\\w.-])([A-Z]\\d{1,2})(?![\\w-])");

    /** 责任编辑：甲 第5版: a word, a mark and a word are who did what, and no printed section. */
    private static final Pattern NAMED = Pattern.compile("\\p{IsHan}{2,}\\s?[:：/／]\\s?\\p{IsHan}{2,}");
    /** Words that say where a text was printed before: no head of this page. */
    private static final Pattern REPRINT = Pattern.compile(
            "[原刊登]载|[原刊登]載|[原载載]于|[原刊]于|[原刊]於|选自|選自|摘自|刊登|转自|轉自|发表|發表|[（(]据|[（(]據|^[据據]");

    /** Every page head has a year, a page with its word or letter, and no comma: nearly all lines are told by that. */
    public static boolean mayBe(String text) {
        if (text.length() > LONGEST + 2 || text.indexOf('，') >= 0) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            digits = digit ? digits + 1 : 0;
            boolean lettered = digits == 1 && i > 0 && text.charAt(i - 1) >= 'A' && text.charAt(i - 1) <= 'Z';
            if (digits == DIGITS_OF_YEAR || lettered) {
                return true;
            }
        }
        return text.indexOf('版') >= 0;
    }

    /** Reads a line; null where it is none of furniture. */
    public static @Nullable PageHead read(String line) {
        String text = Glyphs.strip(line);
        if (!mayBe(text)
                || text.length() > LONGEST
                || text.length() < 2
                || REPRINT.matcher(text).find()
                || Glyphs.isTerminal(text.charAt(text.length() - 1))) {
            return null;
        }
        Matcher date = DATE.matcher(text);
        boolean dated = date.find();
        String rest = dated ? date.replaceFirst(" ") : text;
        Matcher english = ENGLISH_DATE.matcher(rest);
        boolean englishDate = english.find();
        rest = englishDate ? english.replaceFirst(" ") : rest;
        String withoutDay = WEEKDAY.matcher(rest).replaceAll(" ");
        boolean weekday = !withoutDay.equals(rest);
        Matcher page = PAGE.matcher(withoutDay);
        boolean numbered = page.find();
        String words = (numbered ? page.replaceFirst(" ") : withoutDay).replaceAll("[《》（）()|｜·\\s]+", " ").strip();
        return (numbered || dated) && !NAMED.matcher(words).find()
                ? judged(words, dated ? date : null, weekday || englishDate, numbered ? page : null)
                : null;
    }

    private static @Nullable PageHead judged(
            String words, @Nullable Matcher date, boolean day, @Nullable Matcher page) {
        String[] pieces = words.isEmpty() ? new String[0] : words.split(" ");
        boolean dayGiven = date != null || day;
        boolean latin = !words.isEmpty() && words.chars().allMatch(c -> c < 0x2E80);
        boolean brief = latin
                ? pieces.length <= MOST_WORDS && (dayGiven || words.equals(words.toUpperCase(Locale.ROOT)))
                : pieces.length <= MOST_WORDS - 1 && words.length() <= 2 * LONGEST_SECTION;
        if (!brief || page == null && !words.isEmpty() || page != null && !dayGiven && pieces.length > 2) {
            return null;
        }
        String publication = null;
        String section = null;
        for (String piece : latin ? new String[] {words} : pieces) {
            boolean paper = piece.endsWith("报") || piece.endsWith("報") || piece.startsWith("The ");
            if (paper) {
                publication = piece;
            } else {
                section = section == null ? piece : section + " " + piece;
            }
        }
        String number = page == null ? null : page.group(1) != null ? page.group(1) : page.group(2);
        return new PageHead(publication, date == null ? null : day(date), number, section);
    }

    private static @Nullable LocalDate day(Matcher date) {
        try {
            int year = Integer.parseInt(date.group(1));
            return year == 0
                    ? null
                    : LocalDate.of(year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
