package org.colophon.parser.credit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Person;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditPassage;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * Finds the credits that end a paragraph or caption: in brackets, after the last full stop, or behind a blank. One
 * serves one source: it remembers the texts that it was asked for.
 */
public final class TrailingCredits {

    private static final int LONGEST = 70;
    /** Latin words take more room. */
    private static final int LONGEST_LATIN = 140;
    private static final int MOST = 3;
    private static final String OWNER = "©ⓒⒸ";
    private static final int LONGEST_REMARK = 8;

    private final CreditReader reader;
    private final Map<String, List<CreditPassage>> ofTexts = new HashMap<>();
    private final Map<String, List<CreditPassage>> ofCaptions = new HashMap<>();
    private final ClosingSigns signs;

    /**
     * Closings that are read by a reader.
     *
     * @param reader reads the pieces
     */
    public TrailingCredits(CreditReader reader) {
        this.reader = reader;
        this.signs = new ClosingSigns(reader, this::piece);
    }

    /**
     * The credits at the end of a text, in order; the last of them ends where the text does.
     *
     * @param text a paragraph or caption
     * @param caption whether it is below a picture, where a credit needs no full stop before it
     * @return the passages, in order; none where the text ends in words of its own
     */
    public List<CreditPassage> read(String text, boolean caption) {
        int end = stripped(text, EndMarks.withoutCode(text));
        if (end == 0) {
            return List.of();
        }
        if (caption && isStopBehindBracket(text, end)) {
            end--;
        }
        if (Glyphs.isTerminal(text.charAt(end - 1))) {
            return caption ? ofSentence(text, end - 1) : List.of();
        }
        if (reader.endsInProse(text, Math.max(0, end - LONGEST_LATIN), end)) {
            return List.of();
        }
        Map<String, List<CreditPassage>> known = caption ? ofCaptions : ofTexts;
        List<CreditPassage> passages = known.get(text);
        if (passages == null) {
            passages = open(text, end, caption);
            known.put(text, passages);
        }
        return passages;
    }

    /** The same of a text without a full stop at its end. */
    private List<CreditPassage> open(String text, int last, boolean caption) {
        int end = furnished(text, last);
        List<CreditPassage> inner = caption ? insideBrackets(text, end) : List.of();
        if (!inner.isEmpty()) {
            return inner;
        }
        List<CreditPassage> found = new ArrayList<>();
        while (end > 0 && found.size() < MOST && !reader.isCard(text)) {
            CreditPassage passage = last(text, end, caption);
            if (passage == null && found.isEmpty() && remark(text, end) > 0) {
                end = stripped(text, remark(text, end));
                continue;
            }
            if (passage == null || passage.from() == 0 || !caption && isOwned(text, passage)) {
                break;
            }
            found.add(passage);
            end = stripped(text, passage.from());
        }
        Collections.reverse(found);
        return caption && !found.isEmpty() ? found.stream().map(TrailingCredits::ofPicture).toList() : found;
    }

    /** …（甲 摄）。: the stop of a caption is behind the bracket of its credit. */
    private static boolean isStopBehindBracket(String text, int end) {
        return end > 2 && Glyphs.isTerminal(text.charAt(end - 1)) && "）)】］]".indexOf(text.charAt(end - 2)) >= 0;
    }

    /** …の様子。写真:ロイター。: the last sentence of a caption opens with a role. */
    private List<CreditPassage> ofSentence(String text, int end) {
        int from = Math.max(0, end - LONGEST);
        int start = end;
        while (start > from && !Glyphs.isTerminal(text.charAt(start - 1))) {
            start--;
        }
        boolean opens = start > from && reader.opensWithRole(text.substring(start, end));
        CreditPassage passage = opens ? piece(text, start, end, Place.CAPTION) : null;
        return passage == null ? List.of() : List.of(ofPicture(passage));
    }

    /**
     * Whether a passage says whose a text is, as © Daily Post does: at its end it says so of every other text as well.
     *
     * @param text the text that the passage ends
     * @param passage the passage
     * @return whether a sign of copyright opens it
     */
    public static boolean isOwned(String text, CreditPassage passage) {
        char first = text.charAt(passage.from());
        char before = text.charAt(Math.max(0, stripped(text, passage.from()) - 1));
        return OWNER.indexOf(first) >= 0 || OWNER.indexOf(before) >= 0;
    }

    private static CreditPassage ofPicture(CreditPassage passage) {
        return CreditPassage.credits(passage.from(), passage.to(), passage.reading().ofPicture());
    }

    /** The end of a text without an address behind it, or a stop behind a bracket: (Ann Lee/The Post) . */
    private static int furnished(String text, int last) {
        int end = EndMarks.withoutSigns(text, last);
        int blank = text.lastIndexOf(' ', end - 1);
        if (blank > 0 && text.startsWith("http", blank + 1)) {
            return stripped(text, blank);
        }
        int before = text.charAt(end - 1) == '.' ? stripped(text, end - 1) : 0;
        return before > 0 && Glyphs.isClosing(text.charAt(before - 1)) && "”’」』》〉".indexOf(text.charAt(before - 1)) < 0
                ? before
                : end;
    }

    /** A caption that is in brackets as a whole ends before the last of them. */
    private List<CreditPassage> insideBrackets(String text, int end) {
        boolean whole = Glyphs.isOpening(text.charAt(0)) && Glyphs.closing(text, 0) == end - 1 && end > 2;
        if (!whole || reader.read(text.substring(0, end), Place.CAPTION).found()) {
            return List.of();
        }
        return read(text.substring(1, end - 1), true).stream()
                .map(passage -> CreditPassage.credits(
                        passage.from() + 1, passage.to() + 1, passage.reading().shifted(1)))
                .toList();
    }

    static int stripped(String text, int end) {
        int at = end;
        while (at > 0 && Glyphs.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private @Nullable CreditPassage last(String text, int end, boolean caption) {
        char c = text.charAt(end - 1);
        if (Glyphs.isClosing(c) && "”’」』》〉".indexOf(c) < 0 || c == '>') {
            CreditPassage closed = bracketed(text, end, caption);
            boolean latin = caption && closed == null && end > 1 && text.charAt(end - 2) < 0x250
                    && afterStop(text, end, true) == 0;
            return latin ? behindBlank(text, Math.max(0, end - LONGEST), end) : closed;
        }
        if (Glyphs.isTerminal(c) || c == '”' || c == '，' || c == '」') {
            return null;
        }
        CreditPassage signed = caption ? null : signs.behindMark(text, end);
        if (signed != null) {
            return signed;
        }
        int stop = afterStop(text, end, caption);
        int from = stop > 0 ? stop : ofList(text, end, caption);
        if (from > 0) {
            CreditPassage passage = piece(text, from, end, caption ? Place.CAPTION : Place.TAIL);
            if (passage == null && !caption && reader.isCertainName(text.substring(from, end))) {
                passage = piece(text, from, end, Place.FRONT_MATTER);
            }
            if (passage != null) {
                return passage;
            }
        }
        CreditPassage behind = caption ? behindBlank(text, Math.max(stop, end - LONGEST), end) : null;
        behind = behind == null && caption ? signs.ofCaption(text, end) : behind;
        return behind == null && caption ? signs.glued(text, end) : behind;
    }

    /** The start of brackets that end a text and hold a word that names nobody: （资料图片）; 0 if none do. */
    private int remark(String text, int end) {
        int open = Glyphs.isClosing(text.charAt(end - 1)) ? Glyphs.opening(text, end - 1, LONGEST_REMARK + 2) : -1;
        return open > 0 && reader.isWord(text.substring(open + 1, end - 1)) ? open : 0;
    }

    private @Nullable CreditPassage bracketed(String text, int end, boolean caption) {
        int open = text.charAt(end - 1) == '>'
                ? text.lastIndexOf('<', end - 1)
                : Glyphs.opening(text, end - 1, CreditReader.LONGEST_LINE);
        if (open < 0) {
            return null;
        }
        // 新华社发（张三 摄）: the agency before the bracket belongs to it.
        int stop = afterStop(text, open, false);
        if (stop > 0 && open - stop <= 24) {
            CreditPassage wide = piece(text, stop, end, Place.TAIL);
            if (wide != null && !isPlaceAndName(wide, open)) {
                return caption ? CreditPassage.credits(wide.from(), wide.to(), wide.reading().ofPicture()) : wide;
            }
        }
        CreditPassage passage = piece(text, open, end, caption ? Place.CAPTION : Place.BRACKETS);
        if (passage == null && !caption) {
            passage = lastSentence(text, open, end - 1);
        }
        return passage != null && caption
                ? CreditPassage.credits(
                        passage.from(), passage.to(), passage.reading().ofPicture())
                : passage;
    }

    /** （文中人物为化名。实习生甲对本文亦有贡献）: the last sentence in brackets is one of credits. */
    private @Nullable CreditPassage lastSentence(String text, int open, int close) {
        int stop = close - 1;
        while (stop > open && !Glyphs.isTerminal(text.charAt(stop))) {
            stop--;
        }
        boolean another = stop > open && stop < close - 2 && Glyphs.isHan(text.charAt(close - 1));
        return another ? piece(text, stop + 1, close, Place.TAIL) : null;
    }

    /** 青石一中（甲摄）: the words before the bracket are the caption's own, as no role parts them from the name. */
    private static boolean isPlaceAndName(CreditPassage wide, int open) {
        CreditDraft first = wide.reading().credits().getFirst();
        return first.to() > open && first.contributors().size() > 1
                && first.contributors().getFirst().person().kind() == Person.Kind.ORGANISATION;
    }

    /** The start of a list of more names than fit a tail: only a role says that it is one. */
    private int ofList(String text, int end, boolean caption) {
        int stop = afterStop(text, end, caption, CreditReader.LONGEST_LINE);
        return stop > 0 && reader.opensWithRole(text.substring(stop, end)) ? stop : 0;
    }

    private static int longest(String text, int end) {
        return end > 0 && text.charAt(end - 1) < 0x250 ? LONGEST_LATIN : LONGEST;
    }

    private @Nullable CreditPassage piece(String text, int from, int end, Place place) {
        int start = from;
        while (start < end && Glyphs.isBlank(text.charAt(start))) {
            start++;
        }
        if (start >= end) {
            return null;
        }
        CreditReading reading = reader.read(text.substring(start, end), place);
        return reading.found() ? CreditPassage.credits(start, end, reading.shifted(start)) : null;
    }

    /** The start of the words after the last full stop; 0 if there is none. */
    private int afterStop(String text, int end, boolean caption) {
        int longest = longest(text, end);
        int stop = afterStop(text, end, caption, longest);
        return end - stop <= longest ? stop : 0;
    }

    private int afterStop(String text, int end, boolean caption, int longest) {
        int closed = 0;
        for (int i = end - 1; i > 0 && end - i <= longest + 2; i--) {
            char c = text.charAt(i);
            if (Glyphs.isIdeograph(c)) {
                continue;
            }
            if (Glyphs.isClosing(c)) {
                closed++;
            } else if (Glyphs.isOpening(c)) {
                closed--;
            }
            boolean western = EndMarks.isStop(text, i, end)
                    && (!EndMarks.isAbbreviated(text, i) || reader.opensWithRole(text.substring(i + 1, end)));
            if (closed <= 0 && isGlued(text, i, end, caption)) {
                return i;
            }
            boolean inner = (c == '、' || c == '＝' || c == '=') && caption && closed <= 0 && isJapanese(text);
            if (Glyphs.isTerminal(c) && closed <= 0
                    || western
                    || inner
                    || Glyphs.isClosing(c)
                            && closed == 1
                            && i < end - 1
                            && "”」』）)".indexOf(c) >= 0
                            && afterSentence(text, i)) {
                return c == '＝' || c == '=' ? i : i + 1;
            }
            boolean sign = OWNER.indexOf(c) >= 0 || RoleSigns.isAt(text, i);
            if (caption && closed <= 0 && sign && i < end - 1) {
                return i;
            }
            if (Glyphs.isBullet(c) && c != '●' && i < end - 1 && closed <= 0) {
                return i;
            }
        }
        return 0;
    }

    /**
     * Whether words begin at a place that touch the sentence or word before them: …in Oslo.Ann Lee/AP, …a
     * rabbitCredit: AP.
     */
    private boolean isGlued(String text, int at, int end, boolean caption) {
        if (!Character.isUpperCase(text.charAt(at)) || at < 4) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean stop = before == '.'
                && Character.isLowerCase(text.charAt(at - 2))
                && Character.isLowerCase(text.charAt(at - 3))
                && Character.isLowerCase(text.charAt(at - 4));
        boolean touches = stop && !caption || caption && Character.isLowerCase(before);
        return stop && caption || touches && reader.opensWithRole(text.substring(at, end));
    }

    /** Whether a closing mark ends a sentence or is at its end: 。” and （左）. */
    private static boolean afterSentence(String text, int close) {
        return close > 0
                && (Glyphs.isTerminal(text.charAt(close - 1))
                        || close + 1 < text.length() && Glyphs.isBlank(text.charAt(close + 1)));
    }

    private static boolean isJapanese(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Glyphs.isKana(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The longest ending behind a blank that reads as a credit: captions often have no full stop before it. */
    private @Nullable CreditPassage behindBlank(String text, int from, int end) {
        if (!reader.mayClose(text, Math.max(1, from), end) || reader.endsInProse(text, from, end)) {
            return null;
        }
        int hangul = end - 1;
        while (hangul >= from && !Glyphs.isHangul(text.charAt(hangul))) {
            hangul--;
        }
        boolean foreign = hangul >= from || isJapanese(text);
        for (int i = Math.max(1, from); i < end; i++) {
            if ((Glyphs.isBlank(text.charAt(i - 1)) || text.charAt(i - 1) == '，') && !Glyphs.isBlank(text.charAt(i))) {
                Place place = hangul >= i ? Place.CAPTION : Place.TAIL;
                CreditPassage passage = foreign || reader.mayClose(text, i, end) ? piece(text, i, end, place) : null;
                if (passage != null && isSure(passage) && !(passage.isHouseAlone() && isInSentence(text, i, end))) {
                    return doubtful(text, passage);
                }
            }
        }
        return null;
    }

    /** Share on Facebook, she thanked Reuters.: the word before a house, or the stop, makes it one of the sentence. */
    private boolean isInSentence(String text, int at, int last) {
        int end = stripped(text, at);
        int from = Math.max(text.lastIndexOf(' ', Math.max(0, end - 1)) + 1, 0);
        boolean stop = text.charAt(last - 1) == '.' && from < end && Character.isLowerCase(text.charAt(end - 1));
        return from < end && (stop || reader.leadsOn(text.substring(from, end)));
    }

    /** A doubtful name is as likely the end of the caption: 梯田秀色 强胜利 摄. */
    private static boolean isSure(CreditPassage passage) {
        for (CreditDraft draft : passage.reading().credits()) {
            boolean affiliated = draft.contributors().stream().anyMatch(each -> !each.affiliations().isEmpty());
            boolean several = draft.contributors().size() > 1;
            if (draft.sure() < Token.POSSIBLE || draft.sure() < Token.LIKELY && !affiliated && several) {
                return false;
            }
        }
        return true;
    }

    static CreditPassage doubtful(String text, CreditPassage passage) {
        List<CreditReading.Doubt> doubts = new ArrayList<>(passage.reading().doubts());
        doubts.add(new CreditReading.Doubt(
                DiagnosticCode.AMBIGUOUS_CREDIT,
                "nothing but a blank parts this credit from the words before it: "
                        + text.substring(passage.from(), passage.to())));
        return CreditPassage.credits(
                passage.from(),
                passage.to(),
                new CreditReading(passage.reading().credits(), doubts));
    }
}
