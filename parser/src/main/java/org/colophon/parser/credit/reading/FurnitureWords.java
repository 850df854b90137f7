package org.colophon.parser.credit.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.parser.credit.reading.Token.Type;
import org.colophon.parser.lexicon.CreditLexicon;

/** Finds parts of credit lines without a meaning for credits: dates, times, pages, staff codes, addresses. */
public final class FurnitureWords {

    private static final String DIGIT = "[0-9０-９]";
    private static final Pattern DATE = Pattern.compile(
            "(?:" + DIGIT + "{2,4} ?[-./年] ?)?" + DIGIT + "{1,2} ?[-./月] ?" + DIGIT + "{1,2} ?日?"
            + "|" + DIGIT + "{1,2}日"
            + "|" + DIGIT + "{4}年(?:" + DIGIT + "{1,2}月(?:号)?)?"
            + "|[总總]?第? ?[A-Z]?" + DIGIT + "{1,5} ?[版页頁期号]"
            + "|(?:星期|周|週|礼拜)[一二三四五六日天]"
            + "|" + DIGIT + "{1,3}(?=[ \\u3000]*$)"
            + "|" + DIGIT + "{1,2}[:：]" + DIGIT + "{2}(?:[:：]" + DIGIT + "{2})?");
    /** The name of a printed section is before its page: 文艺 C04. */
    private static final Pattern SECTION =
            Pattern.compile("[㐀-鿿]{2,6} ?(?:[A-Z]" + DIGIT + "{1,2}|" + DIGIT + "{1,2}版)");
    /** 03 要闻, A06 民生: or after it. */
    private static final Pattern PAGED = Pattern.compile(
            "[A-Z]?" + DIGIT + "{1,3}版?[ \\u3000|｜·]{0,3}(?<section>[㐀-鿿]{2,4})(?=[ \\u3000|｜]|" + DIGIT + "|$)");

    private static final Pattern CONTACT = Pattern.compile(
            "(?:电话|热线|传真|手机|邮箱|信箱|电邮|E-?mail|邮编|QQ|微信号?|新闻热线|订阅热线|投稿邮箱|联系电话|電話|傳真|電郵)[：:/／ ]{0,3}[\\w@.()（）+—-]{4,40}");
    private static final Pattern FROM = Pattern.compile("(?:[发發]自|发表于)[㐀-鿿]{2,8}(?:[、 \\u3000][㐀-鿿]{2,4})*");
    private static final Pattern COUNT =
            Pattern.compile("(?:阅读|点击|浏览|观看|评论|点赞|转发)(?:量|数|次数)?[：: ]{0,2}" + DIGIT + "[0-9.,万+]{0,9}");
    private static final Pattern FIGURE = Pattern.compile("图[①-⑳0-9一二三四五](?:[、和及]图?[①-⑳0-9一二三四五])*");
    private static final Pattern HAN_DATE =
            Pattern.compile("[〇○零一二三四五六七八九十]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十廿卅]{1,3}日|农历[㐀-鿿]{2,14}|農曆[㐀-鿿]{2,14}");
    private static final Pattern PAGE = Pattern.compile("[A-Z]" + DIGIT + "{1,2}版?");
    private static final Pattern CODE = Pattern.compile("_?[A-Z]{1,4}" + DIGIT + "{2,6}");
    /** Tags of HTML are text, but say nothing of credits. */
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,60}>");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]*@[\\w.-]+|https?://\\S+|www\\.\\S+");

    private static final String HINTS = "星周週礼第总總";

    private final CreditLexicon lexicon;
    private final TokenLattice lattice;
    private final boolean numbered;
    /** Han, kana and marks alone hold no furniture but the days of the week. */
    private final boolean plain;

    public FurnitureWords(CreditLexicon lexicon, TokenLattice lattice) {
        this.lexicon = lexicon;
        this.lattice = lattice;
        boolean digit = false;
        boolean hint = false;
        for (int i = 0; i < lattice.line.length(); i++) {
            char c = lattice.line.charAt(i);
            digit |= c >= '0' && c <= '9';
            hint |= isHint(c);
        }
        this.numbered = digit;
        this.plain = !digit && !hint;
    }

    /** The characters of which furniture without a figure has one. */
    private static boolean isHint(char c) {
        return c < 0x80
                ? c > ' ' && (Character.isLetter(c) || c == '@' || c == '<')
                : HINTS.indexOf(c) >= 0 || c >= '０' && c <= '９';
    }

    /** Whether a piece of furniture is the code of somebody on the staff: HN666. */
    public static boolean isCode(String piece) {
        return CODE.matcher(piece).matches();
    }

    public void at(int from) {
        char c = lattice.line.charAt(from);
        worded(c, from);
        if (plain) {
            return;
        }
        boolean digit = c >= '0' && c <= '9' || c >= '０' && c <= '９';
        if (digit || c == '第' || c == '总' || c == '總' || c == '星' || c == '周' || c == '週' || c == '礼') {
            offer(DATE, from);
            counted(from);
            paged(from);
        } else if (c >= 'A' && c <= 'Z' || c == '_') {
            offer(CODE, from);
            offer(PAGE, from);
            paged(from);
        } else if (numbered && c >= 0x4E00 && lattice.boundaryBefore(from) && !lexicon.isSurname(c)) {
            // A name may be before a page number as well as its section.
            offer(SECTION, from);
        }
        if (c == '<') {
            offer(TAG, from);
        }
        if (c < 0x80 && Character.isLetter(c) || c == '@') {
            offer(ADDRESS, from);
        }
    }

    /** 人气：19: a number behind the key that it counts. */
    private void counted(int from) {
        Token mark = lattice.wordBefore(from);
        Token key = mark == null || mark.type() != Type.SEPARATOR ? null : lattice.wordBefore(mark.from());
        int to = from;
        while (key != null && key.type() == Type.FURNITURE && to < lattice.line.length()
                && Character.isDigit(lattice.line.charAt(to))) {
            to++;
        }
        if (to > from) {
            lattice.offer(Type.FURNITURE, from, to, Score.FURNITURE.of(from, to), null);
        }
    }

    /** The tails that words open: 电话：…, 发自昆明. */
    private void worded(char c, int from) {
        if (c == '发' || c == '發') {
            offer(FROM, from);
        } else if (c == '图') {
            offer(FIGURE, from);
        } else if ("〇○一二农農".indexOf(c) >= 0) {
            offer(HAN_DATE, from);
        } else if (numbered && "阅点浏观评转".indexOf(c) >= 0) {
            offer(COUNT, from);
        } else if (!plain && "电热传手邮信EQ微新订投联電傳".indexOf(c) >= 0) {
            offer(CONTACT, from);
        }
    }

    /** The printed section behind a page's number is no word of credits. */
    private void paged(int from) {
        Matcher matcher = PAGED.matcher(lattice.line);
        matcher.region(from, lattice.line.length());
        if (matcher.lookingAt() && lattice.boundaryBefore(from) && !said(matcher.start("section"))) {
            lattice.offer(Type.FURNITURE, from, matcher.end(), Score.FURNITURE.of(from, matcher.end()), null);
        }
    }

    private boolean said(int from) {
        for (CreditLexicon.Entry entry : lattice.finds.beginningAt(from)) {
            if (entry.text().length() > 1
                    && (entry.word().is(CreditLexicon.Sense.PRESS)
                            || entry.word().is(CreditLexicon.Sense.ROLE))) {
                return true;
            }
        }
        return false;
    }

    private void offer(Pattern pattern, int from) {
        Matcher matcher = pattern.matcher(lattice.line);
        matcher.region(from, lattice.line.length());
        if (matcher.lookingAt() && (lattice.boundaryBefore(from) || Character.isDigit(lattice.line.charAt(from)))) {
            lattice.offer(Type.FURNITURE, from, matcher.end(), Score.FURNITURE.of(from, matcher.end()), null);
        }
    }
}
