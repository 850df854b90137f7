package org.colophon.parser.credit.tagging;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.model.Role;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.CreditLexicon.Word;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/** Tells by lexicons what a role means that was found by its place: whole, by its parts, or by the words in it. */
final class RoleMeanings {

    private static final Pattern JOINTS =
            Pattern.compile("[、，,/／·・&＆+＋和与與及]| (?:and|y) ");
    private static final Pattern PADDING = Pattern.compile("(?<=[⺀-\\uFFEF])\\s+|\\s+(?=[⺀-\\uFFEF])");
    /** Marks and words that no lexicon has: the owner of a picture, and what precedes "to this report". */
    private static final Map<String, Role.Kind> OTHERS = Map.of(
            "©", Role.Kind.PHOTOGRAPHER,
            "ⓒ", Role.Kind.PHOTOGRAPHER,
            "(c)", Role.Kind.PHOTOGRAPHER,
            "contribut", Role.Kind.CONTRIBUTOR);

    private final List<CreditLexicon> lexicons;

    RoleMeanings(CreditLexicon lexicon, CreditLexicon english) {
        this.lexicons = lexicon.language().equals(english.language()) ? List.of(lexicon) : List.of(lexicon, english);
    }

    /** The meaning of a role; {@code OTHER} where no word of it is known. */
    List<Role.Kind> of(String label) {
        String bare = PADDING.matcher(label.strip()).replaceAll("");
        List<Role.Kind> whole = known(bare);
        if (!whole.isEmpty()) {
            return whole;
        }
        for (Map.Entry<String, Role.Kind> other : OTHERS.entrySet()) {
            if (bare.toLowerCase(Locale.ROOT).startsWith(other.getKey())) {
                return List.of(other.getValue());
            }
        }
        Set<Role.Kind> parts = new LinkedHashSet<>();
        for (String part : JOINTS.split(bare)) {
            List<Role.Kind> kinds = known(part.strip());
            if (kinds.isEmpty()) {
                return longest(bare);
            }
            parts.addAll(kinds);
        }
        return parts.isEmpty() ? List.of(Role.Kind.OTHER) : List.copyOf(parts);
    }

    private List<Role.Kind> known(String text) {
        for (CreditLexicon lexicon : lexicons) {
            for (String spelt : List.of(text, text.toLowerCase(Locale.ROOT))) {
                List<Role.Kind> kinds = kinds(lexicon.word(spelt));
                if (!kinds.isEmpty()) {
                    return kinds;
                }
            }
        }
        return List.of();
    }

    private static List<Role.Kind> kinds(@Nullable Word word) {
        if (word == null) {
            return List.of();
        }
        Role.Kind implied = word.implied();
        return !word.kinds().isEmpty() ? word.kinds() : implied == null ? List.of() : List.of(implied);
    }

    /** The meaning of the longest word in a text; of two as long, of the last. */
    private List<Role.Kind> longest(String text) {
        List<Role.Kind> best = List.of(Role.Kind.OTHER);
        int length = 0;
        for (int from = 0; from < text.length(); from++) {
            for (int to = text.length(); to - from >= Math.max(1, length); to--) {
                List<Role.Kind> kinds = isWord(text, from, to) ? known(text.substring(from, to)) : List.of();
                if (!kinds.isEmpty()) {
                    best = kinds;
                    length = to - from;
                }
            }
        }
        return best;
    }

    /** Whether a stretch does not cut a Latin word in two. */
    private static boolean isWord(String text, int from, int to) {
        return !(from > 0 && isLatin(text.charAt(from - 1)) && isLatin(text.charAt(from)))
                && !(to < text.length() && isLatin(text.charAt(to - 1)) && isLatin(text.charAt(to)));
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && !Glyphs.isCjk(c);
    }
}
