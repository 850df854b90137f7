package org.colophon.parser.credit.chinese;

import org.colophon.model.Role;
import org.colophon.parser.credit.reading.Score;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.credit.reading.Token.Type;
import org.colophon.parser.credit.reading.TokenLattice;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.lexicon.CreditLexicon.Word;
import org.colophon.parser.lexicon.NameCharacters;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/** Finds possible names: by their surnames, by the marks around them, by the dots and blanks in them. */
final class Names {

    private static final CreditLexicon.Entry[] NONE = {};
    private static final int LONGEST_HAN = 8;
    private static final int LONGEST_CALLED = 6;
    private static final int LONGEST_SURNAMED = 3;
    private static final int LONGEST_TRANSCRIBED = 7;
    static final int LEAST_WORTH = -8;
    /** 甲拍摄: no given name ends in its first character. */
    private static final String SHOT = "拍摄";

    private final CreditLexicon lexicon;
    private final TokenLattice lattice;
    private final String line;
    private final boolean dots;
    private final OtherScripts others;
    private final DottedNames dotted;
    final NameCalls calls;

    Names(CreditLexicon lexicon, TokenLattice lattice) {
        this.lexicon = lexicon;
        this.lattice = lattice;
        this.calls = new NameCalls(lattice);
        this.line = lattice.line;
        this.others = new OtherScripts(lattice, this);
        this.dots = hasDot(line);
        this.dotted = new DottedNames(lexicon, lattice, this);
    }

    private static boolean hasDot(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Glyphs.isNameDot(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    void at(int from) {
        char c = line.charAt(from);
        if (c < 0x80 && Character.isLetter(c) || c >= 0xC0 && c < 0x250) {
            others.latin(from);
            mixed(from);
        } else if (Glyphs.isHangul(c)) {
            others.hangul(from);
        } else if (Glyphs.isKana(c)) {
            others.kana(from);
        } else if (Glyphs.isHan(line.codePointAt(from))) {
            han(from);
            penName(from);
            mixed(from);
            if (dots) {
                dotted.at(from);
            }
            padded(from);
        } else if (Glyphs.isOpening(c) && c == '@') {
            others.latin(from);
        }
    }

    private void han(int from) {
        boolean bounded = lattice.boundaryBefore(from);
        boolean called = bounded || isCalled(lattice.before(from));
        boolean surname = lexicon.isSurname(line.charAt(from));
        boolean twofold = lexicon.isDoubleSurname(line, from);
        int to = from;
        int count = 0;
        int doubts = 0;
        while (to < line.length() && count < LONGEST_HAN && (isNamePart(to) || count == 0 && surname)) {
            doubts += count > 0 && lexicon.isFunctionWord(line.charAt(to)) ? Score.FUNCTION_WORD : 0;
            to += Character.charCount(line.codePointAt(to));
            count++;
            if (count < 2) {
                continue;
            }
            boolean free = lattice.boundaryAfter(to);
            int doubt = doubts + wordIn(from, to, free);
            if (twofold && (count == 3 || count == 4) || surname && (count == 2 || count == 3)) {
                int shorter = count == 2 && !bounded && !free ? -2 : 0;
                int likelihood = likelihood(from, to, twofold ? 2 : 1);
                lattice.offer(
                        Type.NAME,
                        from,
                        to,
                        surnamed(bounded, free).of(from, to) + doubt + shorter + worth(likelihood),
                        null,
                        likelihood >= (isCalledForSure(from) ? NameCharacters.IMPROBABLE : NameCharacters.PROBABLE)
                                ? Token.LIKELY
                                : Token.POSSIBLE);
            } else if (bounded && free) {
                boolean transcribed = count <= LONGEST_TRANSCRIBED
                        && lexicon.names().foreign(lattice.finds.line, from, to) >= NameCharacters.TRANSCRIBED;
                Score worth = count <= 4 || transcribed ? Score.SHORT_BETWEEN_MARKS : Score.LONG_BETWEEN_MARKS;
                lattice.offer(Token.Type.NAME, from, to, worth.of(from, to) + 2 * doubt, null,
                        sure(from, to, count, doubts));
            } else if (called && count <= 5 && (free || roleClosesAt(to))) {
                Score worth = count <= 3 ? Score.SHORT_CALLED : Score.CALLED;
                int longer = surname && count > 3 ? Score.FUNCTION_WORD : 0;
                lattice.offer(Type.NAME, from, to, worth.of(from, to) + 2 * (doubt + longer), null,
                        inContext(from, to, count, doubts));
            }
        }
    }

    /** Whether a status is before a place, or a role and a mark or blank. */
    private boolean isCalledForSure(int from) {
        Token before = lattice.before(from);
        return before != null && (before.type() == Type.PRESS || before.type() != Type.ROLE
                && lattice.boundaryBefore(from));
    }

    /** 记者斯日古楞, 记者厚浥隽: what touches a status or role is a name if its characters are those of names. */
    private int inContext(int from, int to, int count, int doubts) {
        if (doubts < 0 || lexicon.isFunctionWord(line.charAt(from))) {
            return count > 3 ? Token.DOUBTFUL : Token.IN_CONTEXT;
        }
        if (count > 3 && lexicon.names().foreign(lattice.finds.line, from, to) > 0) {
            return Token.POSSIBLE;
        }
        return isForeign(from, to, count) ? Token.LIKELY : unlisted(from, to, count);
    }

    /** The certainty of a name whose surname no table has, where names are called for. */
    private int unlisted(int from, int to, int count) {
        int likelihood = count > 3 ? Integer.MIN_VALUE : likelihood(from, to, 0);
        if (likelihood < NameCharacters.UNLISTED || lexicon.word(line.substring(from, to)) != null) {
            return Token.IN_CONTEXT;
        }
        return likelihood >= NameCharacters.SURE_UNLISTED ? Token.LIKELY : Token.POSSIBLE;
    }

    private boolean isForeign(int from, int to, int count) {
        return count > 2 && (lexicon.isTransliterated(line.substring(from, to))
                || lexicon.names().foreign(lattice.finds.line, from, to) >= NameCharacters.TRANSCRIBED);
    }

    /** Whether a stretch is rather a name than not. */
    boolean isProbable(int from, int to) {
        return to - from >= 2 && to - from <= 3 && (lexicon.isSurname(line.charAt(from))
                ? likelihood(from, to, 1) >= NameCharacters.PROBABLE
                : likelihood(from, to, 0) >= NameCharacters.SURE_UNLISTED && calls.isCalledFor(from));
    }

    private int likelihood(int from, int to, int surname) {
        return lexicon.names().likelihood(lattice.finds.line, from, to, surname);
    }

    /** A name that looks like one is worth a little more, and one that does not, less. */
    private static int worth(int likelihood) {
        return Math.clamp((likelihood - NameCharacters.CERTAIN) / 2, LEAST_WORTH, 2);
    }

    /** 老K, momo酱: Han and Latin letters in one word. */
    private void mixed(int from) {
        if (!lattice.boundaryBefore(from) || beginsInWord(from, line.length())) {
            return;
        }
        int to = from;
        boolean han = false;
        boolean latin = false;
        while (to < line.length() && to - from < LONGEST_HAN + 2) {
            char c = line.charAt(to);
            boolean letter = c < 0x80
                    && (Character.isLetterOrDigit(c) || (c == '_' || c == '.') && to > from
                            && line.charAt(to - 1) < 0x80);
            if (!letter && !Glyphs.isHan(c) || lexicon.isParticle(c)) {
                break;
            }
            han |= !letter;
            latin |= letter && Character.isLetter(c);
            to++;
        }
        if (han && latin && !lattice.finds.hasPress(from, to)
                && (to == line.length() || !TokenLattice.isRun(line.charAt(to)))) {
            lattice.offer(Type.NAME, from, to, Score.SHORT_BETWEEN_MARKS.of(from, to) + wordIn(from, to, true), null,
                    calls.isCalledFor(from) ? Token.POSSIBLE : Token.IN_CONTEXT);
        }
    }

    /** 责任编辑：棒棒不是糖: after a role and its mark anything short is a name, even words of a sentence. */
    private void penName(int from) {
        Token mark = calls.markBefore(from);
        Token role = mark == null ? null : lattice.wordBefore(mark.from());
        if (mark == null || role == null || role.type() != Token.Type.ROLE && role.type() != Token.Type.PRESS) {
            return;
        }
        if (lexicon.isTopic(role.clean(line)) && role.length() < 2) {
            return;
        }
        boolean topic = lexicon.isTopic(role.clean(line)) && !calls.isSecond(role)
                && "/／".indexOf(line.charAt(mark.from())) < 0;
        int to = from;
        while (to < line.length() && to - from < LONGEST_HAN && Glyphs.isHan(line.charAt(to))) {
            to++;
        }
        if (to - from > 2 && lattice.boundaryAfter(to)) {
            lattice.offer(Type.NAME, from, to, Score.LONG_BETWEEN_MARKS.of(from, to) + Score.WORD_IN_NAME, null,
                    topic && to - from > LONGEST_SURNAMED || to - from > LONGEST_CALLED
                            ? Token.DOUBTFUL : Token.IN_CONTEXT);
        }
    }

    /** 乌云其其格 behind a status is a name, elsewhere four are the most; 禾农宣 is how offices sign. */
    private int sure(int from, int to, int count, int doubts) {
        boolean called = calls.isCalledFor(from) || calls.isBesideName(from);
        if (count == 3 && lexicon.isSigning(line.charAt(to - 1)) || isForeign(from, to, count)
                || called && doubts == 0 && unlisted(from, to, count) == Token.LIKELY) {
            return Token.LIKELY;
        }
        if (count > 4 && doubts < 0) {
            // 让瞬间成为永恒; behind 作者： it is how somebody calls themselves.
            return isPenName(from, count) ? Token.IN_CONTEXT : Token.DOUBTFUL;
        }
        return count <= (called ? LONGEST_CALLED : 4) ? Token.POSSIBLE : Token.IN_CONTEXT;
    }

    /** Whether a role that heads no column, and its mark, are before a short word. */
    private boolean isPenName(int from, int count) {
        Token mark = count <= LONGEST_CALLED && calls.isCalledByMark(from) ? lattice.wordBefore(from) : null;
        Token role = mark == null ? null : lattice.wordBefore(mark.from());
        return role != null && role.length() > 1 && !lexicon.isTopic(role.clean(line));
    }

    private int wordIn(int from, int to, boolean free) {
        return (beginsInWord(from, to) || endsInStatus(from, to) ? Score.WORD_IN_NAME : 0)
                + (free && endsInWord(from, to) ? Score.WORD_IN_NAME : 0)
                + (free && endsInPair(from, to) ? Score.WORD_IN_NAME : 0)
                + (lattice.finds.isCity(from, to) ? Score.FUNCTION_WORD : 0);
    }

    boolean beginsInWord(int from, int to) {
        for (CreditLexicon.Entry entry : lattice.finds.beginningAt(from)) {
            int length = entry.text().length();
            boolean said = entry.word().is(Sense.PRESS) || entry.word().is(Sense.ROLE) || entry.word().is(Sense.NOISE)
                    || entry.word().is(Sense.AGENCY) && length > 2;
            if (said && length > 1 && length < to - from) {
                return true;
            }
        }
        return false;
    }

    /** 记者甲文 乙图: the last character is the second role of a pair. */
    private boolean endsInPair(int from, int to) {
        Token role = lattice.wordBefore(from);
        boolean first = role != null && role.type() == Type.ROLE && role.length() == 1
                && !lattice.boundaryBefore(role.from());
        for (CreditLexicon.Entry entry : first ? lattice.finds.endingAt(to) : NONE) {
            if (entry.text().length() == 1 && entry.word().is(Sense.ROLE) && entry.word().after()) {
                return true;
            }
        }
        return false;
    }

    /** 张靖本 before 报通讯员: the status of the next one begins inside. */
    private boolean endsInStatus(int from, int to) {
        if (lattice.finds.hasOwnInside(from + 1, to)) {
            return true;
        }
        for (int at = from + 2; at < to; at++) {
            for (CreditLexicon.Entry entry : lattice.finds.beginningAt(at)) {
                boolean goesOn = at + entry.text().length() > to;
                if (goesOn && (entry.text().length() > 2 && entry.word().is(Sense.PRESS)
                        || entry.text().equals(SHOT))) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean endsInWord(int from, int to) {
        for (CreditLexicon.Entry entry : lattice.finds.endingAt(to)) {
            int length = entry.text().length();
            Word word = entry.word();
            boolean said = word.is(Sense.PRESS) && length > 1
                    || word.is(Sense.ROLE) && word.after() && lexicon.isGlued(entry.text())
                    || word.is(Sense.ORGANISATION) && lexicon.isHouse(entry.text());
            boolean never = length == 1 && word.kinds().contains(Role.Kind.PHOTOGRAPHER);
            if (said && length < to - from - (never ? 0 : 1)) {
                return true;
            }
        }
        return false;
    }

    private static Score surnamed(boolean bounded, boolean free) {
        if (bounded && free) {
            return Score.SURNAMED;
        }
        return bounded || free ? Score.SURNAMED_AT_ONE_EDGE : Score.SURNAMED_IN_A_RUN;
    }

    private boolean isNamePart(int at) {
        return (Glyphs.isHan(line.codePointAt(at)) || Glyphs.isKana(line.charAt(at)))
                && !lexicon.isParticle(line.charAt(at));
    }

    static boolean isCalled(@Nullable Token before) {
        return before != null && (before.type() == Type.PRESS || before.type() == Type.ROLE && before.length() > 1);
    }

    /** Whether a role that may follow its names begins at a place and ends the run there: 摄. */
    boolean roleClosesAt(int at) {
        if (at >= line.length()) {
            return false;
        }
        for (CreditLexicon.Entry entry : lattice.finds.beginningAt(at)) {
            if (entry.word().is(Sense.ROLE) && entry.word().after()
                    && lattice.boundaryAfter(at + entry.text().length())) {
                return true;
            }
        }
        return false;
    }

    /** 王　翟, 李 鸿 谷: single characters with blanks between, bounded on both sides. */
    private void padded(int from) {
        boolean surname = lexicon.isSurname(line.charAt(from));
        if (!lattice.boundaryBefore(from) || !surname && !calls.isCalledByMark(from)) {
            return;
        }
        int to = from + 1;
        int count = 1;
        while (count < 3 && to < line.length() && Glyphs.isBlank(line.charAt(to))) {
            int next = to;
            while (next < line.length() && Glyphs.isBlank(line.charAt(next))) {
                next++;
            }
            boolean single = next < line.length()
                    && Glyphs.isHan(line.charAt(next))
                    && (lattice.boundaryAfter(next + 1) || roleClosesAt(next + 1));
            if (next - to > 6
                    || !single
                    || roleClosesAt(next) && (count > 1 || lexicon.isGlued(line.substring(next, next + 1)))) {
                return;
            }
            to = next + 1;
            count++;
            lattice.offer(
                    Type.NAME, from, to, Score.PADDED.of(from, to), null, surname ? Token.LIKELY : Token.POSSIBLE);
            if (!surname) {
                return;
            }
        }
    }
}
