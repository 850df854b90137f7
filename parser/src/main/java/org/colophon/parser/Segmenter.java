package org.colophon.parser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.colophon.parser.Lexicon.Sense;
import org.colophon.parser.Lexicon.Word;
import org.colophon.parser.Token.Type;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a line into the pieces that explain it best: a shortest-path search over all cuts, each piece with a score by
 * what it is, how long it is and what stands beside it.
 */
final class Segmenter {

    // Scores were set so that a known word beats a name, a name with a known surname beats one without, and anything
    // beats leaving a character unexplained. Only their order matters, not their size.
    private static final int JUNK = -9;
    private static final int WORD = 10;
    private static final int PER_CHARACTER = 2;
    private static final int NAME_OF_SURNAME = 9;
    private static final int NAME_WITHOUT_SURNAME = 4;
    private static final int GLUED = -6;
    private static final int LONGEST_OFFICE = 16;
    private static final int LONGEST_NAME = 24;

    private final Lexicon lexicon;
    private final String line;
    private final int[] best;
    private final Token[] last;
    private final boolean hasDots;

    private Segmenter(Lexicon lexicon, String line) {
        this.lexicon = lexicon;
        this.line = line;
        this.best = new int[line.length() + 1];
        this.last = new Token[line.length() + 1];
        this.hasDots = hasDots(line);
    }

    private static boolean hasDots(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Glyphs.isNameDot(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The pieces of the line, in order, without a gap. */
    static List<Token> cut(Lexicon lexicon, String line) {
        return new Segmenter(lexicon, line).search();
    }

    private List<Token> search() {
        java.util.Arrays.fill(best, Integer.MIN_VALUE / 2);
        best[0] = 0;
        for (int from = 0; from < line.length(); from++) {
            if (best[from] > Integer.MIN_VALUE / 2) {
                piecesAt(from);
            }
        }
        List<Token> tokens = new ArrayList<>();
        for (int at = line.length(); at > 0; at = last[at].from()) {
            tokens.add(last[at]);
        }
        Collections.reverse(tokens);
        return tokens;
    }

    private void piecesAt(int from) {
        char c = line.charAt(from);
        if (Glyphs.isBlank(c)) {
            int to = from + 1;
            while (to < line.length() && Glyphs.isBlank(line.charAt(to))) {
                to++;
            }
            offer(Type.BLANK, from, to, 0, null);
            return;
        }
        if (Glyphs.isBullet(c)) {
            offer(Type.BULLET, from, from + 1, 1, null);
        }
        if (Glyphs.isSeparator(c)) {
            offer(Type.SEPARATOR, from, from + 1, 1, null);
        }
        if (Glyphs.isListMark(c)) {
            offer(Type.LIST, from, from + 1, 0, null);
        }
        if (Glyphs.isOpening(c) || Glyphs.isClosing(c)) {
            offer(Type.BRACKET, from, from + 1, 0, null);
        }
        if (c == '和' || c == '与' || c == '及' || c == '與') {
            offer(Type.LIST, from, from + 1, -3, null);
        }
        words(from);
        names(from);
        offer(Type.JUNK, from, from + Character.charCount(line.codePointAt(from)), JUNK, null);
    }

    private void words(int from) {
        for (Lexicon.Entry entry : lexicon.startingWith(line.charAt(from))) {
            if (line.startsWith(entry.text(), from)) {
                senses(entry.word(), from, from + entry.text().length());
            }
        }
        // Roles of two characters are padded to four: 摄 影.
        if (from + 2 < line.length() && Glyphs.isBlank(line.charAt(from + 1))) {
            Word word = lexicon.word("" + line.charAt(from) + line.charAt(from + 2));
            if (word != null && boundaryBefore(from) && boundaryAfter(from + 3)) {
                senses(word, from, from + 3);
            }
        }
        endings(from);
    }

    private void senses(Word word, int from, int to) {
        int score = WORD + PER_CHARACTER * (to - from);
        for (int i = 0; i < word.senses().size(); i++) {
            switch (word.senses().get(i)) {
                case ROLE -> offer(Type.ROLE, from, to, roleScore(word, from, to), word);
                case PRESS -> offer(Type.PRESS, from, to, score, word);
                case AGENCY -> offer(Type.AGENCY, from, to, score - 1, word);
                case UNNAMED -> offer(Type.UNNAMED, from, to, score - 2, word);
                case OFFICE, ORGANISATION -> {
                }
            }
        }
    }

    /** A role of one character (文, 图) is one only beside a mark, a blank or an end; elsewhere it is part of a name. */
    private int roleScore(Word word, int from, int to) {
        if (to - from > 1) {
            return WORD + PER_CHARACTER * (to - from);
        }
        boolean before = boundaryBefore(from);
        boolean after = boundaryAfter(to);
        if (before && after) {
            return WORD;
        }
        return word.after() && after ? WORD - 4 : JUNK;
    }

    /** Offices and organisations: a run of Han, or words, that ends in a word of the lexicon. */
    private void endings(int from) {
        if (!boundaryBefore(from) && last[from].type() != Type.ROLE && last[from].type() != Type.PRESS) {
            return;
        }
        int to = from;
        while (to < line.length() && to - from < LONGEST_OFFICE && isRunCharacter(line.charAt(to))) {
            to++;
            for (Lexicon.Entry entry : lexicon.endingWith(line.charAt(to - 1))) {
                int length = entry.text().length();
                if (length <= to - from && line.startsWith(entry.text(), to - length)) {
                    ending(entry.word(), from, to, length);
                }
            }
        }
    }

    private void ending(Word word, int from, int to, int length) {
        if (word.senses().contains(Sense.OFFICE)) {
            offer(Type.OFFICE, from, to, WORD - 2 + (to - from), word);
        }
        if (word.senses().contains(Sense.ORGANISATION) && to - from > length && boundaryAfter(to)) {
            offer(Type.ORGANISATION, from, to, WORD - 3 + (to - from), word);
        }
        if (word.senses().contains(Sense.PRESS) && to - from > length) {
            offer(Type.PRESS, from, to, WORD + (to - from), word);
        }
    }

    private static boolean isRunCharacter(char c) {
        return Glyphs.isHan(c) || Character.isLetterOrDigit(c) || Glyphs.isHangul(c) || Glyphs.isKana(c);
    }

    private void names(int from) {
        char c = line.charAt(from);
        if (c < 0x80 && Character.isLetter(c) || c >= 0xC0 && c < 0x250) {
            latinName(from);
        } else if (Glyphs.isHangul(c)) {
            run(from, 2, 4, 8);
        } else if (Glyphs.isKana(c)) {
            run(from, 2, 8, 5);
        } else if (Glyphs.isHan(line.codePointAt(from))) {
            hanNames(from);
        }
    }

    private void hanNames(int from) {
        boolean surname = lexicon.isSurname(line.charAt(from));
        boolean twofold = lexicon.isDoubleSurname(line, from);
        boolean bounded = boundaryBefore(from);
        int to = from;
        int count = 0;
        while (to < line.length() && count < 6 && Glyphs.isHan(line.codePointAt(to))) {
            to += Character.charCount(line.codePointAt(to));
            count++;
            if (count < 2) {
                continue;
            }
            int score = nameScore(count, surname, twofold);
            boolean free = bounded && boundaryAfter(to);
            if (score > 0 || free && count <= 6) {
                int base = score > 0 ? score : NAME_WITHOUT_SURNAME - Math.max(0, count - 4);
                offer(Type.NAME, from, to, base + (free ? 4 : 0), null);
            }
        }
        if (hasDots) {
            dotted(from);
        }
        padded(from);
    }

    private static int nameScore(int count, boolean surname, boolean twofold) {
        if (twofold && (count == 3 || count == 4)) {
            return NAME_OF_SURNAME + count;
        }
        return surname && (count == 2 || count == 3) ? NAME_OF_SURNAME + count : 0;
    }

    /** 卡尔·马克思. */
    private void dotted(int from) {
        int to = from;
        boolean dot = false;
        while (to < line.length() && to - from < LONGEST_NAME) {
            char c = line.charAt(to);
            boolean inner = Glyphs.isNameDot(c) && to > from && to + 1 < line.length() && isRunCharacter(line.charAt(to + 1));
            dot |= inner;
            if (!inner && !Glyphs.isHan(c) && !Character.isSurrogate(c) && !(dot && Character.isLetter(c))) {
                break;
            }
            to++;
        }
        if (dot && boundaryBefore(from) && (boundaryAfter(to) || to < line.length())) {
            offer(Type.NAME, from, to, NAME_OF_SURNAME + to - from, null);
        }
    }

    /** 王　翟, 李 鸿 谷: single characters with blanks between, bounded on both sides. */
    private void padded(int from) {
        if (!boundaryBefore(from)) {
            return;
        }
        int to = from + 1;
        int count = 1;
        while (count < 3 && to < line.length() && Glyphs.isBlank(line.charAt(to))) {
            int next = to;
            while (next < line.length() && Glyphs.isBlank(line.charAt(next))) {
                next++;
            }
            if (next - to > 2 || next >= line.length() || !Glyphs.isHan(line.charAt(next)) || !boundaryAfter(next + 1)) {
                return;
            }
            to = next + 1;
            count++;
            if (lexicon.isSurname(line.charAt(from))) {
                offer(Type.NAME, from, to, NAME_OF_SURNAME + count + 3, null);
            }
        }
    }

    private void latinName(int from) {
        if (!boundaryBefore(from) && !(last[from].type() == Type.PRESS || last[from].type() == Type.ROLE)) {
            return;
        }
        int to = from;
        while (to < line.length() && to - from < LONGEST_NAME) {
            char c = line.charAt(to);
            boolean letter = c < 0x250 && (Character.isLetterOrDigit(c) || c == '\'' || c == '.' || c == '-' || c == '_') || c == '’';
            boolean blank = c == ' ' && to + 1 < line.length() && line.charAt(to + 1) < 0x250 && Character.isLetter(line.charAt(to + 1));
            if (!letter && !blank) {
                break;
            }
            to++;
        }
        if (to - from >= 2) {
            offer(Type.NAME, from, to, NAME_OF_SURNAME, null);
        }
    }

    private void run(int from, int least, int most, int score) {
        int to = from;
        while (to < line.length() && to - from < most && isRunCharacter(line.charAt(to))) {
            to++;
            if (to - from >= least && boundaryBefore(from)) {
                offer(Type.NAME, from, to, score + (boundaryAfter(to) ? 4 : 0), null);
            }
        }
    }

    private boolean boundaryBefore(int at) {
        return at == 0 || !isRunCharacter(line.charAt(at - 1)) || !isRunCharacter(line.charAt(at));
    }

    private boolean boundaryAfter(int at) {
        return at >= line.length() || !isRunCharacter(line.charAt(at));
    }

    private void offer(Type type, int from, int to, int score, @Nullable Word word) {
        int total = best[from] + score + (from > 0 ? beside(last[from], type, word) : 0);
        if (total > best[to]) {
            best[to] = total;
            last[to] = new Token(type, from, to, word);
        }
    }

    private static int beside(Token before, Type type, @Nullable Word word) {
        // 摄影报道 is one word, not two.
        if (before.type() == Type.ROLE && type == Type.ROLE) {
            return 2 * GLUED - WORD;
        }
        boolean named = before.type() == Type.NAME;
        if (named && type == Type.NAME) {
            return GLUED;
        }
        if (named && type == Type.ROLE && word != null && !word.after()) {
            return GLUED / 2;
        }
        return before.type() == Type.ROLE && type == Type.NAME || opens(before.type()) && type == Type.ROLE
                ? GLUED / 3
                : 0;
    }

    private static boolean opens(Type type) {
        return switch (type) {
            case ROLE, PRESS, OFFICE, AGENCY, ORGANISATION -> true;
            case UNNAMED, NAME, BLANK, SEPARATOR, LIST, BULLET, BRACKET, JUNK -> false;
        };
    }
}
