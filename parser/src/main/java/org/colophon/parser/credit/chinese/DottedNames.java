package org.colophon.parser.credit.chinese;

import org.colophon.parser.credit.reading.Score;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.credit.reading.Token.Type;
import org.colophon.parser.credit.reading.TokenLattice;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.text.Glyphs;

/** Finds names with dots in them, and houses and sections that are written in the same way. */
final class DottedNames {

    private static final int LONGEST_DOTTED = 32;

    private final CreditLexicon lexicon;
    private final TokenLattice lattice;
    private final String line;
    private final Names names;

    DottedNames(CreditLexicon lexicon, TokenLattice lattice, Names names) {
        this.lexicon = lexicon;
        this.lattice = lattice;
        this.line = lattice.line;
        this.names = names;
    }

    /** 卡尔·马克思. */
    void at(int from) {
        if (!lattice.boundaryBefore(from) && !Names.isCalled(lattice.before(from))) {
            return;
        }
        int to = from;
        boolean dot = false;
        int doubt = names.beginsInWord(from, line.length())
                        || lattice.finds.beginningAt(from).length > 0
                                && Glyphs.isNameDot(line.charAt(Math.min(from + 1, line.length() - 1)))
                ? 2 * Score.WORD_IN_NAME
                : 0;
        while (to < line.length() && to - from < LONGEST_DOTTED) {
            char c = line.charAt(to);
            boolean inner = (Glyphs.isNameDot(c) || c == '-')
                    && to > from
                    && to + 1 < line.length()
                    && TokenLattice.isRun(line.charAt(to + 1));
            dot |= inner;
            if (!inner && !Glyphs.isHan(c) && !Character.isSurrogate(c) && !(dot && Character.isLetter(c))) {
                break;
            }
            to++;
            if (dot && names.roleClosesAt(to) && !lattice.finds.hasPress(from, to)) {
                dottedName(from, to, doubt);
            }
        }
        if (dot && isRole(from, dotIn(from, to))) {
            return;
        }
        if (dot && isSection(from) && !lattice.finds.hasPress(from, to)) {
            lattice.offer(Type.FURNITURE, from, to, Score.FURNITURE.of(from, to), null);
        } else if (dot && !lattice.finds.hasPress(from, to) && lexicon.isOffice(line.substring(from, dotIn(from,
                to)))) {
            // 齐鲁晚报·齐鲁壹点
            lattice.offer(Type.ORGANISATION, from, to, Score.DOTTED.of(from, to), null);
        } else if (dot && !names.endsInWord(from, to) && !Character.isDigit(line.charAt(to - 1))
                && !lattice.finds.hasPress(from, to)) {
            dottedName(from, to, doubt);
        }
    }

    /** 卡尔·马克思 is written as names of other languages are; 七律·山楂咏 is not. */
    private void dottedName(int from, int to, int doubt) {
        boolean name = lexicon.names().foreign(lattice.finds.line, from, to) >= 0
                || lexicon.isTransliterated(line.substring(from, to).replaceAll("\\P{IsHan}", ""))
                || names.calls.isCalledFor(from);
        lattice.offer(Type.NAME, from, to, Score.DOTTED.of(from, to) + doubt + (name ? 0 : Names.LEAST_WORTH), null,
                name ? Token.LIKELY : Token.POSSIBLE);
    }

    /** 摄影·甲: the dot is a mark behind a role. */
    private boolean isRole(int from, int dot) {
        for (CreditLexicon.Entry entry : lattice.finds.endingAt(dot)) {
            if (entry.word().is(Sense.ROLE) && entry.text().length() == dot - from && dot - from > 1) {
                return true;
            }
        }
        return false;
    }

    /** 健康·专题: the name of a printed section in two parts. */
    private boolean isSection(int from) {
        for (CreditLexicon.Entry entry : lattice.finds.beginningAt(from)) {
            if (entry.word().is(Sense.SECTION)) {
                return true;
            }
        }
        return false;
    }

    private int dotIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Glyphs.isNameDot(line.charAt(i))) {
                return i;
            }
        }
        return from;
    }
}
