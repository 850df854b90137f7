package org.colophon.parser.credit.chinese;

import org.colophon.parser.credit.reading.Score;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.credit.reading.Token.Type;
import org.colophon.parser.credit.reading.TokenLattice;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.lexicon.CreditLexicon.Word;
import org.colophon.parser.text.Glyphs;

/** Finds role words that are made of others, and weighs those of one character. */
final class RolePieces {

    private static final CreditLexicon.Entry[] NOTHING = {};
    private static final int LONGEST_COMPOUND = 8;

    private final CreditLexicon lexicon;
    private final TokenLattice lattice;
    private final String line;
    private final Names names;
    private final NewsOrganisations houses;

    RolePieces(CreditLexicon lexicon, TokenLattice lattice, Names names, NewsOrganisations houses) {
        this.lexicon = lexicon;
        this.lattice = lattice;
        this.line = lattice.line;
        this.names = names;
        this.houses = houses;
    }

    /** The role words that begin at a place and are in no lexicon as a whole. */
    void at(int from) {
        prefixed(from, from, 0);
        compound(from);
    }

    /** 直播统筹： before its mark a role word has any word before it, unless that is a name or house. */
    private void compound(int from) {
        if (!lattice.boundaryBefore(from) || names.calls.isCalledByMark(from)) {
            return;
        }
        int to = from;
        while (to < line.length() && to - from <= LONGEST_COMPOUND && Glyphs.isHan(line.charAt(to))) {
            to++;
        }
        if (to >= line.length() || !Glyphs.isSeparator(line.charAt(to)) || line.charAt(to) == '/') {
            return;
        }
        for (CreditLexicon.Entry entry : lattice.finds.endingAt(to)) {
            int head = to - entry.text().length();
            boolean role = entry.word().is(Sense.ROLE) && entry.text().length() > 1 && head - from >= 2
                    && !isRoleAt(from);
            if (role && !lattice.finds.hasPress(from, to) && !houses.isHouse(head) && !names.isProbable(from, head)) {
                lattice.offer(Type.ROLE, from, to, Score.COMPOUND_ROLE.of(from, to), entry.word());
            }
        }
    }

    /** 新媒体编辑, 本期责任编辑: a role word behind words that change nothing of it. */
    private void prefixed(int from, int at, int depth) {
        String folded = lattice.finds.line;
        for (String prefix : lexicon.prefixes(folded.charAt(at))) {
            if (folded.startsWith(prefix, at)) {
                int next = at + prefix.length();
                if (next >= line.length()) {
                    continue;
                }
                for (CreditLexicon.Entry entry : lattice.finds.beginningAt(next)) {
                    int to = next + entry.text().length();
                    if (entry.text().length() > 1 && entry.word().is(Sense.ROLE)) {
                        lattice.offer(Type.ROLE, from, to, Score.ROLE.of(from, to) - 1, entry.word());
                    }
                    if (entry.text().length() > 1 && entry.word().is(Sense.PRESS)) {
                        lattice.offer(Type.PRESS, from, to, Score.PRESS.of(from, to) - 1, entry.word());
                    }
                }
                if (depth < 2) {
                    prefixed(from, next, depth + 1);
                }
            }
        }
    }

    /** A role of one character (文, 图) is one only beside a mark, a blank or an end; elsewhere it is part of a name. */
    int score(Word word, int from, int to) {
        if (to - from > 1) {
            // Of 翻攝 and 翻攝自 the longer is the word, where both explain the line.
            return Score.ROLE.of(from, to) + (to - from > 2 ? 1 : 0);
        }
        boolean before = lattice.boundaryBefore(from);
        boolean after = lattice.boundaryAfter(to);
        if (before && after) {
            return Score.SHORT_ROLE.of(from, to);
        }
        if (before && lexicon.leads(line.substring(from, to))) {
            return Score.CLOSING_ROLE.of(from, to);
        }
        Token touched = lattice.before(from);
        if (word.after() && after && touched != null && touched.type() == Type.NAME && isSecondOfPair(touched)) {
            return Score.CLOSING_ROLE.of(from, to);
        }
        if (word.after() && touched != null && touched.type() == Type.NAME && isPaired(to)) {
            return Score.CLOSING_ROLE.of(from, to);
        }
        boolean supplied = touched != null && (touched.type() == Type.AGENCY || touched.type() == Type.ORGANISATION);
        return word.after() && after && (supplied || lexicon.isGlued(line.substring(from, to)))
                ? Score.CLOSING_ROLE.of(from, to)
                : Score.NOTHING;
    }

    /** Whether the other role of a pair follows: 文/图, or 文 and a name that is closed over by another. */
    private boolean isPaired(int at) {
        if (at + 1 < line.length() && Glyphs.isSeparator(line.charAt(at))) {
            return closesRunAt(at + 1);
        }
        int start = at;
        while (start < line.length() && Glyphs.isBlank(line.charAt(start))) {
            start++;
        }
        for (int name = start + 2; name <= Math.min(start + 3, line.length() - 1); name++) {
            if (lexicon.isSurname(line.charAt(start)) && closesRunAt(name)) {
                return true;
            }
        }
        return false;
    }

    /** 记者甲文乙图: another role of one character touches the name on its other side. */
    private boolean isSecondOfPair(Token name) {
        Token first = lattice.wordBefore(name.from());
        return first != null && first.type() == Type.ROLE && first.length() == 1 && first.word() != null
                && first.word().after() && !lattice.boundaryBefore(first.from());
    }

    /** Whether a role word of two characters or more ends at a place. */
    boolean endsAt(int at) {
        for (CreditLexicon.Entry entry : lattice.finds.endingAt(at)) {
            if (entry.word().is(Sense.ROLE) && entry.text().length() > 1) {
                return true;
            }
        }
        return false;
    }

    private boolean closesRunAt(int at) {
        for (CreditLexicon.Entry entry : lattice.finds.beginningAt(at)) {
            if (entry.word().is(Sense.ROLE) && lattice.boundaryAfter(at + entry.text().length())) {
                return true;
            }
        }
        return false;
    }

    /** 责任编辑 甲　视觉 乙: behind a name and a blank, the name of a section that is a role too opens the next credit. */
    boolean isNext(Word word, int from) {
        Token before = word.is(Sense.ROLE) ? lattice.wordBefore(from) : null;
        Token role = before == null || before.type() != Type.NAME ? null : lattice.wordBefore(before.from());
        return role != null && (role.type() == Type.ROLE || role.type() == Type.SEPARATOR);
    }

    /** Whether a role word begins at a place. */
    boolean isRoleAt(int at) {
        for (CreditLexicon.Entry entry : at < line.length() ? lattice.finds.beginningAt(at) : NOTHING) {
            if (entry.word().is(Sense.ROLE)) {
                return true;
            }
        }
        return false;
    }
}
