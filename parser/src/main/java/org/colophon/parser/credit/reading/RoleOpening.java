package org.colophon.parser.credit.reading;

import java.util.List;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.CreditLexicon.Entry;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.lexicon.CreditLexicon.Word;
import org.colophon.parser.text.Glyphs;

/** Tells a line that opens with a role from prose, by its first words alone: 文/…, 责任编辑：…, 本报记者 …. */
public final class RoleOpening {

    /** Longer words before a mark are no role: 新媒体责任编辑 has seven characters. */
    private static final int LONGEST = 16;
    private static final int MOST_PREFIXES = 2;

    private final CreditLexicon lexicon;

    public RoleOpening(CreditLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a line opens with a role or status, and a mark or blank parts it from the rest. */
    public boolean at(String line) {
        int start = start(line);
        int end = mark(line, start);
        if (end > start) {
            return isRole(unpadded(line.substring(start, end)));
        }
        int longest = Math.min(line.length(), start + LONGEST);
        int blank = start;
        while (blank < longest && !Glyphs.isBlank(line.charAt(blank))) {
            blank++;
        }
        return blank - start > 1 && blank < longest && isRole(line.substring(start, blank));
    }

    /** Whether a line opens with a role word that heads no columns, and a mark of credits behind it. */
    public boolean isMarked(String line) {
        int start = start(line);
        int end = mark(line, start);
        String words = end > start ? unpadded(line.substring(start, end)) : "";
        return !words.isEmpty() && isRole(words) && !lexicon.isTopic(words);
    }

    /** Whether a status opens a text and a blank, a mark or a name follows it: 记者 甲, 全媒体记者:甲. */
    public boolean isStatus(String text) {
        if (text.isEmpty() || !lexicon.beginsCall(text.charAt(0))
                && lexicon.prefixes(lexicon.folded(text.charAt(0))).isEmpty()) {
            return false;
        }
        int longest = Math.min(text.length() - 1, LONGEST);
        if (longest > 1 && opensWithStatus(text, longest)) {
            return true;
        }
        for (int to = longest; to > 1; to--) {
            if (Glyphs.isBlank(text.charAt(to)) && isPrefixed(text.substring(0, to), 0)) {
                return true;
            }
        }
        int mark = mark(text, 0);
        return mark > 0 && isPrefixed(text.substring(0, mark), 0);
    }

    /** Whether a status of so many characters at most opens a text. */
    private boolean opensWithStatus(String text, int longest) {
        for (Entry entry : lexicon.startingWith(lexicon.folded(text.charAt(0)), lexicon.folded(text.charAt(1)))) {
            String word = entry.text();
            if (word.length() <= longest && entry.word().is(Sense.PRESS) && opensWith(text, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensWith(String text, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (lexicon.folded(text.charAt(i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int start(String line) {
        int start = 0;
        while (start < line.length() && isBefore(line.charAt(start))) {
            start++;
        }
        return start;
    }

    /** The place of the first mark; the start if there is none near it. */
    private static int mark(String line, int start) {
        int end = start;
        int longest = Math.min(line.length(), start + LONGEST);
        while (end < longest && !Glyphs.isSeparator(line.charAt(end))) {
            end++;
        }
        return end < line.length() && Glyphs.isSeparator(line.charAt(end)) ? end : start;
    }

    private static boolean isBefore(char c) {
        return Glyphs.isBlank(c) || Glyphs.isBullet(c) || Glyphs.isOpening(c);
    }

    /** 记 者　罗　桢: words are padded to line up with others. */
    private static String unpadded(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (!Glyphs.isBlank(words.charAt(i))) {
                letters.append(words.charAt(i));
            }
        }
        return letters.toString();
    }

    /** 文, 文图, 摄影、撰文, 本期责任编辑: a word of the lexicon, several of them, or one behind words that change nothing. */
    private boolean isRole(String words) {
        if (isWord(words)) {
            return true;
        }
        return isJoined(words) || isPrefixed(words, 0);
    }

    private boolean isJoined(String words) {
        int from = 0;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (Glyphs.isListMark(c) || Glyphs.isNameDot(c) || lexicon.isJoint(c)) {
                if (!isWord(words.substring(from, at))) {
                    return false;
                }
                from = at + 1;
            }
        }
        return from > 0 && isWord(words.substring(from));
    }

    private boolean isPrefixed(String words, int depth) {
        String folded = lexicon.folded(words);
        for (String prefix : folded.isEmpty() ? List.<String>of() : lexicon.prefixes(folded.charAt(0))) {
            String rest = folded.startsWith(prefix) ? folded.substring(prefix.length()) : "";
            if (isWord(rest) || depth < MOST_PREFIXES && !rest.isEmpty() && isPrefixed(rest, depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(String text) {
        Word word = lexicon.word(text);
        return word != null && (word.is(Sense.ROLE) || word.is(Sense.PRESS)) && !lexicon.isNever(text);
    }
}
