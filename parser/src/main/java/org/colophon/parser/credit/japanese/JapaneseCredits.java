package org.colophon.parser.credit.japanese;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditDraft.Form;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Piece;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.WordLists;
import org.colophon.parser.text.Glyphs;

/**
 * Reads Japanese credit lines: a role before its names with a mark or blank between (取材・文＝…), a role that closes over
 * them (…撮影), an office before or behind them (編集委員・…, …記者), and bare names where they sign.
 */
public final class JapaneseCredits {

    private static final Pattern NOISE = Pattern.compile(
            "[0-9０-９]{4}(?:年|/|\\.|-)[0-9０-９]{1,2}(?:月|/|\\.|-)[0-9０-９]{1,2}日?号?(?:掲載)?|[0-9０-９]{4}年(?=[ 　])|[0-9０-９]{1,2}月[0-9０-９]{1,2}日|[（(][月火水木金土日][）)]|(?:午前|午後)?[0-9０-９]{1,2}(?:時[0-9０-９]{1,2}分|[:：][0-9０-９]{2})|(?:公開|配信|更新|掲載|投稿)(?:日時?)?[：:]?(?=[ 　0-9０-９]|$)|(?<![\\w.+-])[\\w.+-]++@[\\w.-]+|[|｜／/]?[ 　]*(?:カテゴリー?|タグ|コメント|閲覧数?)[ 　：:].*|(?:有料|会員限定)(?:記事)?(?=[ 　]|$)");
    private static final Pattern LABEL = Pattern.compile("[\\[［【]([^\\]］】]{1,6})[\\]］】]");
    private static final String MARKS = "◎©Ⓒ：:＝=／/・|｜、，,;；&＆●■◆◇▽▼○□★☆※＋+　 \t";

    private final CreditLexicon lexicon;
    private final JapaneseNames names;

    public JapaneseCredits(CreditLexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new JapaneseNames(lexicon, WordLists.of("ja"));
    }

    public CreditReading read(String line, Place place) {
        if (!couldBe(line)) {
            return place == Place.AFTER_TITLE ? signedTitle(line) : CreditReading.NONE;
        }
        boolean dated = line.chars()
                .anyMatch(c -> c >= '0' && c <= '9' || c >= '０' && c <= '９' || c == '@' || c == '限' || c == '料'
                || c == '|');
        String undated = dated ? NOISE.matcher(line).replaceAll(match -> " ".repeat(match.group().length())) : line;
        String text = labelled(undated);
        List<Piece> pieces = Piece.cut(text, MARKS, JapaneseCredits::isInner);
        CreditReading told =
                pieces.isEmpty() ? CreditReading.NONE : new JapaneseLine(lexicon, names, pieces, place).read();
        return told.found() || place != Place.AFTER_TITLE ? told : signedTitle(text);
    }

    /** [文]笹倉真央 [掲載]: a role in brackets before its names is one with a mark; other labels say nothing. */
    private String labelled(String line) {
        Matcher labels = LABEL.matcher(line);
        StringBuilder text = new StringBuilder(line);
        while (labels.find()) {
            boolean role = names.isRole(labels.group(1)) && labels.end() < line.length()
                    && !Glyphs.isBlank(line.charAt(labels.end()));
            if (role) {
                text.setCharAt(labels.start(), ' ');
                text.setCharAt(labels.end() - 1, ':');
            } else if (names.isDateLabel(labels.group(1))) {
                int next = line.indexOf(line.charAt(labels.start()), labels.end());
                int end = next < 0 ? line.length() : next;
                text.replace(labels.start(), end, " ".repeat(end - labels.start()));
            }
        }
        return text.toString();
    }

    /** 橋の修理=論説委員・笹倉真央: a title once more, and who wrote it. */
    private CreditReading signedTitle(String text) {
        int mark = Math.max(text.lastIndexOf('='), text.lastIndexOf('＝'));
        if (mark < 1 || mark > text.length() - 3) {
            return CreditReading.NONE;
        }
        List<Piece> pieces = Piece.cut(text.substring(mark + 1), MARKS, JapaneseCredits::isInner);
        CreditReading told = pieces.isEmpty()
                ? CreditReading.NONE
                : new JapaneseLine(lexicon, names, pieces, Place.END).read();
        boolean signs = !text.substring(mark).endsWith("。")
                && told.credits().stream().allMatch(draft -> draft.form() == Form.STATUS || isSure(draft));
        return signs ? told.shifted(mark + 1) : CreditReading.NONE;
    }

    private boolean isSure(CreditDraft draft) {
        return draft.contributors().stream()
                .allMatch(each -> names.isSurnamed(each.person().name()) && each.person().name().length() >= 3);
    }

    /** Sentences are none, nor are quotes. */
    private static boolean couldBe(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Glyphs.isTerminal(c) || c == '「' || c == '『' || c == '”') {
                return false;
            }
        }
        return true;
    }

    /** Inside a name: the dot between katakana, the blank between Latin words. */
    private static boolean isInner(String text, int at) {
        if (text.charAt(at) == '・') {
            return at > 1
                    && at + 1 < text.length()
                    && isKatakana(text.charAt(at - 1))
                    && isKatakana(text.charAt(at + 1));
        }
        return text.charAt(at) == ' '
                && at > 1
                && at + 1 < text.length()
                && isLatin(text.charAt(at - 1))
                && isLatin(text.charAt(at + 1))
                && !isBy(text, at - 2)
                && !isBy(text, at + 1);
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    private static boolean isBy(String text, int at) {
        return at >= 0 && text.regionMatches(true, at, "by", 0, 2)
                && (at == 0 || !isLatin(text.charAt(at - 1)))
                && (at + 2 >= text.length() || !isLatin(text.charAt(at + 2)));
    }

    private static boolean isKatakana(char c) {
        return c >= 0x30A1 && c <= 0x30FE && c != '・';
    }
}
