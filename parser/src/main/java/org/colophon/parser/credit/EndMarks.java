package org.colophon.parser.credit;

import java.util.Locale;
import java.util.Set;
import org.colophon.parser.text.Glyphs;

/** Finds the end of a text before marks that say nothing: little pictures, marks of emphasis, typists' numbers. */
final class EndMarks {

    private static final int LONGEST_CODE = 8;

    /** Words that are cut short before a name: St. Olav's Church, Dr. Lind. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "st", "mr", "mrs", "ms", "dr", "prof", "rev", "gen", "sen", "rep", "gov", "sgt", "lt", "col", "capt", "mt",
            "ft", "vs", "messrs", "ste", "mme", "mlle");

    private EndMarks() {
    }

    /** Whether a full stop of an alphabet is at a place, with a blank behind it and no initial before it. */
    static boolean isStop(String text, int at, int end) {
        return text.charAt(at) == '.'
                && at + 1 < end
                && Glyphs.isBlank(text.charAt(at + 1))
                && at > 2
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && !Character.isUpperCase(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at - 2));
    }

    /** Whether the stop at a place cuts a word short that goes before names. */
    static boolean isAbbreviated(String text, int at) {
        int from = at;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return BEFORE_NAMES.contains(text.substring(from, at).toLowerCase(Locale.ROOT));
    }

    /** The end of a text without the little pictures behind a bracket. */
    static int withoutSigns(String text, int end) {
        int at = end;
        while (at > 1 && isSign(text.codePointBefore(at))) {
            at = TrailingCredits.stripped(text, at - Character.charCount(text.codePointBefore(at)));
        }
        return at > 0 && Glyphs.isClosing(text.charAt(at - 1)) ? at : end;
    }

    /** A little picture, or a mark of emphasis that nothing opens. */
    private static boolean isSign(int c) {
        return Character.getType(c) == Character.OTHER_SYMBOL && c > 0x2000 || c == '*' || c == '_';
    }

    /** The end of a text without the typist's number behind the bracket of its credit: （…）1090808. */
    static int withoutCode(String text) {
        int end = TrailingCredits.stripped(text, text.length());
        int at = end;
        while (at > 0 && end - at <= LONGEST_CODE && isCode(text.charAt(at - 1))) {
            at--;
        }
        if (at == end) {
            return end;
        }
        boolean numbered = text.substring(at, end).chars().anyMatch(Character::isDigit);
        return at > 0 && numbered && end - at <= LONGEST_CODE && Glyphs.isClosing(text.charAt(at - 1)) ? at : end;
    }

    private static boolean isCode(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }
}
