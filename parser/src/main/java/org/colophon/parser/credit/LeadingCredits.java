package org.colophon.parser.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditPassage;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.credit.reading.TokenLattice;
import org.colophon.parser.lexicon.PatternTable;
import org.colophon.parser.lexicon.WordTable;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/** Finds the datelines and credits that open a paragraph: 本报讯（记者 …）, 【台北報導】, 通讯员 … 3月15日. */
public final class LeadingCredits {

    private static final int LONGEST = 60;
    private static final int MOST = 3;
    private static final int LONGEST_HOUSE = 12;
    /** 撰文/ opens a paragraph, where a longer word and its mark are the key of something else. */
    private static final int LONGEST_ROLE = 4;
    private static final int LONGEST_REPORTER = 32;
    private static final int LEAST_REPORT = 6;
    private static final String REPORT_ENDS = "道导導";
    /** Sites print the day and hour of a report before its house. */
    private static final Pattern TIME = PatternTable.of("zh").pattern("stamp");
    private static final String ENDS = "（(【〔[】〕)）］] \u3000/／，,：:。";
    private static final Pattern SOURCE = PatternTable.of("zh").pattern("said");

    private static final List<String> VERBS = List.copyOf(WordTable.builtIn("datelines.zh.json").list("verbs"));

    private final CreditReader reader;
    private final DatelineReader datelines;

    /**
     * Openings that are read by two readers.
     *
     * @param reader reads credits
     * @param datelines reads datelines
     */
    public LeadingCredits(CreditReader reader, DatelineReader datelines) {
        this.reader = reader;
        this.datelines = datelines;
    }

    /**
     * The credits at the start of a paragraph, in order.
     *
     * @param text the paragraph
     * @param section whether it is the first of a section, where an author with a house may open it
     * @return datelines and credits; none for nearly all paragraphs
     */
    public List<CreditPassage> read(String text, boolean section) {
        if (!couldOpen(text) || reader.isCard(text)) {
            return List.of();
        }
        List<CreditPassage> found = new ArrayList<>();
        int at = blanks(text, 0);
        while (at < text.length() && found.size() < MOST) {
            CreditPassage passage = next(text, at, section && found.isEmpty(), found);
            if (passage == null) {
                break;
            }
            found.add(passage);
            at = blanks(text, passage.to());
            int next = at < text.length() && isColon(text.charAt(at)) ? blanks(text, at + 1) : at;
            at = next < text.length() && isRound(text.charAt(next)) ? next : at;
        }
        return found;
    }

    /**
     * The credit at the start of a caption that goes on behind it: 新华社发（甲 摄）….
     *
     * @param text the caption
     * @return the credit; null for nearly all captions
     */
    public @Nullable CreditPassage ofCaption(String text) {
        int open = 0;
        while (open < Math.min(text.length(), LONGEST_HOUSE) && !isRound(text.charAt(open))) {
            open++;
        }
        boolean sent = open > 1 && open < Math.min(text.length(), LONGEST_HOUSE)
                && "发發".indexOf(text.charAt(open - 1)) >= 0;
        int close = sent ? Glyphs.closing(text.substring(0, Math.min(text.length(), open + LONGEST)), open) : -1;
        if (close < 0 || blanks(text, close + 1) == text.length()) {
            return null;
        }
        CreditReading reading = reader.read(text.substring(0, close + 1), Place.CAPTION);
        return reading.found() ? CreditPassage.credits(0, close + 1, reading) : null;
    }

    private static boolean isColon(char c) {
        return c == '：' || c == ':';
    }

    private static boolean isRound(char c) {
        return c == '（' || c == '(';
    }

    /** Nearly all paragraphs are told by their first characters. */
    private static boolean couldOpen(String text) {
        int start = blanks(text, 0);
        if (start == text.length()) {
            return false;
        }
        boolean quoted = Glyphs.isQuote(text.charAt(start)) && start + 1 < text.length();
        char first = text.charAt(quoted ? start + 1 : start);
        boolean western = first < 0x250 && Character.isLetter(first);
        if (western ? hasWesternEnd(text, start) : hasEnd(text, start)) {
            return true;
        }
        for (int i = start + 1; i < Math.min(start + LONGEST_ROLE, text.length() - 1); i++) {
            if (Glyphs.isSeparator(text.charAt(i))) {
                return true;
            }
        }
        int house = Math.min(text.length(), LONGEST);
        boolean bracket = text.indexOf('【', 0, house) >= 0 || text.indexOf('〔', 0, house) >= 0
                || text.indexOf('（', start, Math.min(text.length(), start + LONGEST_HOUSE + 1)) > 0
                || text.indexOf('(', start, Math.min(text.length(), start + LONGEST_HOUSE + 1)) > 0;
        return bracket || Glyphs.isOpening(first) && "《“‘「『".indexOf(first) < 0;
    }

    private static boolean hasWesternEnd(String text, int start) {
        for (int i = start + 1; i < Math.min(start + LONGEST, text.length()); i++) {
            char c = text.charAt(i);
            if (c == '—' || c == '–' || c == '-' || c == '(') {
                return true;
            }
        }
        return false;
    }

    /** Whether a blank or a dateline's last word is near: no letter follows that. Most characters are ideographs. */
    private static boolean hasEnd(String text, int start) {
        int length = Math.min(start + LONGEST, text.length());
        for (int i = start + 1; i < length; i++) {
            char c = text.charAt(i);
            if (!Glyphs.isIdeograph(c) && (Glyphs.isBlank(c) || i > start + 1 && isEnd(text, i))) {
                return true;
            }
        }
        return length > start + 1 && (length == text.length() ? DatelineReader.isEnd(text.charAt(length - 1))
                : isEnd(text, length));
    }

    /** Whether the text before a place may be a dateline. */
    private static boolean isEnd(String text, int at) {
        return !Glyphs.isHan(text.charAt(at)) && ENDS.indexOf(text.charAt(at)) >= 0
                && DatelineReader.isEnd(text.charAt(at - 1));
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && Glyphs.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private @Nullable CreditPassage next(String text, int at, boolean section, List<CreditPassage> found) {
        boolean dated = found.stream().anyMatch(passage -> passage.dateline() != null);
        CreditPassage dateline = dated ? null : datelines.read(text, at);
        if (dateline != null) {
            return withBearer(text, dateline);
        }
        char c = text.charAt(at);
        if (found.isEmpty() && at == 0) {
            CreditPassage housed = housed(text);
            if (housed != null) {
                return housed;
            }
        }
        if (Glyphs.isOpening(c) && "《“‘「『".indexOf(c) < 0) {
            return bracketed(text, at, found);
        }
        boolean afterDateline = !found.isEmpty() && found.getLast().dateline() != null;
        if (afterDateline && (c == '/' || c == '／')) {
            return reporter(text, at + 1);
        }
        if (c < 0x250) {
            return found.isEmpty() ? byline(text, at) : null;
        }
        CreditPassage said = afterDateline ? said(text, at) : reported(text, at);
        Place place = afterDateline ? Place.TAIL : section ? Place.SECTION_HEAD : Place.HEAD;
        return said == null ? opened(text, at, place) : said;
    }

    /** 本报讯 据《参考消息》报道，… and 记者陶雪松报道：…: who is said to have reported. */
    private @Nullable CreditPassage said(String text, int at) {
        Matcher source = SOURCE.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
        if (source.lookingAt()) {
            Contributor house = new Contributor(new Person(source.group(2), Person.Kind.ORGANISATION), List.of());
            CreditDraft draft = new CreditDraft(
                    new Role(Role.Kind.SOURCE, source.group(1)),
                    List.of(house),
                    at,
                    source.end(2),
                    CreditDraft.Form.LED,
                    Token.LIKELY);
            return CreditPassage.credits(at, source.end(2), new CreditReading(List.of(draft), List.of()));
        }
        CreditPassage reported = reported(text, at);
        if (reported != null) {
            return reported;
        }
        int colon = colon(text, at);
        CreditReading reading = colon < 0 ? CreditReading.NONE : reader.read(text.substring(at, colon), Place.HEAD);
        return reading.found() ? CreditPassage.credits(at, colon, reading.shifted(at)) : null;
    }

    /** 通讯员甲 乙报道：, 记者丙报道，: a status, names and the word for a report, up to a mark. */
    private @Nullable CreditPassage reported(String text, int at) {
        for (int end = at + LEAST_REPORT; end < Math.min(text.length(), at + LONGEST_REPORTER); end++) {
            // Hardly any text is asked further.
            if (REPORT_ENDS.indexOf(text.charAt(end - 1)) >= 0 && "：:，, 　".indexOf(text.charAt(end)) >= 0) {
                String words = text.substring(at, end);
                CreditReading reading = reader.endsInReport(words) && reader.opensWithStatus(words)
                        ? reader.read(words, Place.HEAD) : CreditReading.NONE;
                if (!reading.found() && Glyphs.isBlank(text.charAt(end))) {
                    continue;
                }
                return reading.found() ? CreditPassage.credits(at, end, reading.shifted(at)) : null;
            }
        }
        return null;
    }

    private static int colon(String text, int at) {
        for (int i = at + 3; i < Math.min(text.length(), at + LONGEST_REPORTER); i++) {
            if (text.charAt(i) == '：' || text.charAt(i) == ':') {
                return i;
            }
        }
        return -1;
    }

    /** The paper is before the bracket: 中國時報【記者王紹軒╱花蓮報導】. */
    private @Nullable CreditPassage housed(String text) {
        Matcher time = TIME.matcher(text);
        int start = time.lookingAt() ? time.end() : 0;
        int open = start;
        while (open < Math.min(text.length(), start + LONGEST_HOUSE) && Glyphs.isHan(text.charAt(open))) {
            open++;
        }
        boolean bracket = open - start > 1 && open < text.length();
        if (!bracket || "【〔".indexOf(text.charAt(open)) < 0 && !(isRound(text.charAt(open)) && reports(text, open))) {
            return null;
        }
        int close = Glyphs.closing(text.substring(0, Math.min(text.length(), open + LONGEST)), open);
        CreditReading reading =
                close < 0 ? CreditReading.NONE : reader.read(text.substring(open, close + 1), Place.HEAD);
        return reading.found() ? CreditPassage.credits(open, close + 1, reading.shifted(open)) : null;
    }

    /** 南岭日报（记者 甲）: a status opens round brackets behind the house, and names follow it. */
    private boolean reports(String text, int open) {
        int close = Glyphs.closing(text.substring(0, Math.min(text.length(), open + LONGEST)), open);
        return close > 0 && close + 1 < text.length() && reader.opensWithStatus(text.substring(open + 1, close));
    }

    /** The reporter is in the dateline itself: 【ロンドン＝岡田浩幸】. */
    private CreditPassage withBearer(String text, CreditPassage dateline) {
        CreditReading bearer = datelines.bearer(text, dateline);
        return new CreditPassage(dateline.from(), dateline.to(), dateline.dateline(), bearer);
    }

    private @Nullable CreditPassage bracketed(String text, int at, List<CreditPassage> found) {
        int close = Glyphs.closing(text.substring(0, Math.min(text.length(), at + CreditReader.LONGEST_LINE)), at);
        if (close < 0) {
            return null;
        }
        Place place = found.isEmpty() ? Place.HEAD : Place.BRACKETS;
        CreditReading reading = reader.read(text.substring(at, close + 1), place);
        int behind = blanks(text, close + 1);
        if (!reading.found() && found.isEmpty() && text.charAt(at) == '【' && close - at <= LONGEST_HOUSE) {
            // 【南岭发布】记者甲报道：: the house is before its reporter.
            return reported(text, behind);
        }
        return reading.found() ? CreditPassage.credits(at, close + 1, reading.shifted(at)) : null;
    }

    /** 本报讯/记者顾盈华 and then the text: as much as reads as a credit. */
    private @Nullable CreditPassage reporter(String text, int from) {
        for (int to = Math.min(text.length(), from + 20); to > from + 2; to--) {
            CreditReading reading = reader.read(text.substring(from, to), Place.HEAD);
            boolean ends = to == text.length() || !TokenLattice.isRun(text.charAt(to)) || to - from <= 6;
            if (reading.found() && ends) {
                return CreditPassage.credits(from, to, reading.shifted(from));
            }
        }
        return null;
    }

    /** Credits end before a blank, or before a number where the text goes on with one. */
    private static boolean ends(String text, int to, int at) {
        return to == text.length() || Glyphs.isBlank(text.charAt(to))
                || Character.isDigit(text.charAt(to)) && Glyphs.isHan(text.charAt(to - 1)) && to - at > 4;
    }

    /** 记者 甲 走进…: the words behind the blank make a sentence of those before it. */
    private static boolean isSaid(String text, int to) {
        int next = blanks(text, to);
        for (int i = 0; next > to && i < VERBS.size(); i++) {
            if (text.startsWith(VERBS.get(i), next)) {
                return true;
            }
        }
        return false;
    }

    /** By Ann Lee — The boats…: a dash parts the byline from the text. */
    private @Nullable CreditPassage byline(String text, int at) {
        int dash = text.startsWith("By ", at) ? Math.max(text.indexOf(" — ", at), text.indexOf(" – ", at)) : -1;
        CreditReading reading = dash < 0 || dash > at + LONGEST ? CreditReading.NONE
                : reader.read(text.substring(at, dash), Place.AFTER_TITLE);
        return reading.found() ? CreditPassage.credits(at, dash, reading.shifted(at)) : null;
    }

    /** The longest opening up to a blank that reads as a credit. */
    private @Nullable CreditPassage opened(String text, int at, Place place) {
        int furthest = Math.min(text.length(), at + LONGEST);
        for (int to = furthest; to > at; to--) {
            if (!ends(text, to, at) || Glyphs.isBlank(text.charAt(to - 1))) {
                continue;
            }
            CreditReading reading = isSaid(text, to) ? CreditReading.NONE : reader.read(text.substring(at, to), place);
            if (reading.found() && reading.credits().stream().noneMatch(draft -> draft.contributors().isEmpty())) {
                return CreditPassage.credits(at, to, reading.shifted(at));
            }
        }
        return null;
    }
}
