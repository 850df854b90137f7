package org.colophon.parser.credit.japanese;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.parser.credit.reading.CreditDraft.Form;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Piece;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.credit.reading.RoleWords;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.PatternTable;
import org.colophon.parser.lexicon.WordLists;
import org.colophon.parser.text.Glyphs;

/**
 * Reads Japanese credit lines: a role before its names with a mark or blank between (取材・文＝…), a role that closes over
 * them (…撮影), an office before or behind them (編集委員・…, …記者), and bare names where they sign.
 */
public final class JapaneseCredits {

    private static final Pattern NOISE = PatternTable.of("ja").pattern("noise");
    private static final Pattern OWNED = PatternTable.of("ja").pattern("owned");
    /** （池田さん）: whom a sentence told of is said with honour, and nobody signs so. */
    private static final Pattern HONOURED = Pattern.compile("[^:：=＝/／・　 ]{2,8}(?:さん|氏|ちゃん|くん|君)");
    private static final String NOISY = "有会無公配更掲投最初カタコシフ深独速動写";
    private static final Pattern LABEL = Pattern.compile("[\\[［【]([^\\]］】]{1,6})[\\]］】]");
    private static final String MARKS = "◎©Ⓒ：:＝=／/・|｜、，,;；&＆●■◆◇▽▼○□★☆※＋+　 \t";

    private final JapaneseNames names;
    private final JapaneseClauses clauses;
    private final JapanesePictures pictures;

    public JapaneseCredits(CreditLexicon lexicon) {
        this.names = new JapaneseNames(lexicon, WordLists.of("ja"));
        RoleWords roleWords = new RoleWords(lexicon);
        JapanesePeople people = new JapanesePeople(lexicon, roleWords, names);
        this.clauses = new JapaneseClauses(roleWords, names, people);
        this.pictures = new JapanesePictures(names, people);
    }

    private CreditReading line(List<Piece> all, Place place) {
        int from = 0;
        int to = all.size();
        while (from < to && isBar(all.get(from))) {
            from++;
        }
        while (to > from && isBar(all.get(to - 1)) ) {
            to--;
        }
        List<Piece> pieces = all.subList(from, to);
        return pieces.isEmpty()
                ? CreditReading.NONE
                : new JapaneseLine(names, clauses, pictures, place).read(pieces);
    }

    public CreditReading read(String line, Place place) {
        if (place == Place.BRACKETS && HONOURED.matcher(line).matches()) {
            return CreditReading.NONE;
        }
        if (!couldBe(line)) {
            return place == Place.AFTER_TITLE ? signedTitle(line) : CreditReading.NONE;
        }
        String text = labelled(plain(line));
        CreditReading told = line(Piece.cut(text, MARKS, JapaneseCredits::isInner), place);
        return told.found() || place != Place.AFTER_TITLE ? told : signedTitle(text);
    }

    /** A line with blanks for its days, labels and addresses, and one sign for (c). */
    private static String plain(String line) {
        boolean noisy = line.chars().anyMatch(c -> c < 0x80 || c >= '０' && c <= '９' || NOISY.indexOf(c) >= 0);
        String undated = noisy ? blanked(NOISE, line) : line;
        return OWNED.matcher(undated).replaceAll(match -> "©" + " ".repeat(match.group().length() - 1));
    }

    private static String blanked(Pattern noise, String line) {
        return noise.matcher(line).replaceAll(match -> " ".repeat(match.group().length()));
    }

    /** [文]笹倉真央 [掲載]: a role in brackets before its names is one with a mark; other labels say nothing. */
    private String labelled(String line) {
        Matcher labels = LABEL.matcher(line);
        StringBuilder text = new StringBuilder(line);
        while (labels.find()) {
            boolean role = names.isRole(labels.group(1)) && labels.end() < line.length()
                    && !Glyphs.isBlank(line.charAt(labels.end()));
            if (role && (line.indexOf('＝', labels.end()) > 0 || line.indexOf('=', labels.end()) > 0)) {
                // 【写真】…＝甲撮影: a label of the picture, whose credit is behind its caption.
                return line;
            }
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
        CreditReading told = line(pieces, Place.END);
        boolean signs = !text.substring(mark).endsWith("。")
                && told.credits().stream().allMatch(draft -> draft.form() == Form.STATUS || isSure(draft));
        return signs ? told.shifted(mark + 1) : CreditReading.NONE;
    }

    private boolean isSure(CreditDraft draft) {
        return draft.contributors().stream()
                .allMatch(each -> names.isSurnamed(each.person().name()) && each.person().name().length() >= 3);
    }

    /** A blank or bar at the edge of a line parts it from nothing. */
    private static boolean isBar(Piece piece) {
        return piece.isBlank() || piece.is("|｜");
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
