package org.colophon.parser.credit.chinese;

import org.colophon.parser.credit.reading.RoleWords;
import org.colophon.parser.credit.reading.Score;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.credit.reading.Token.Type;
import org.colophon.parser.credit.reading.TokenLattice;
import org.colophon.parser.text.Glyphs;

/** Finds houses that are named in quotes behind the word for a source. */
final class QuotedHouses {

    private static final int LONGEST_BEHIND = 7;

    private final TokenLattice lattice;
    private final String line;
    private final Names names;

    QuotedHouses(TokenLattice lattice, Names names) {
        this.lattice = lattice;
        this.line = lattice.line;
        this.names = names;
    }

    /** Offers the house between two quotes, if a source is named there. */
    void at(int from, int close) {
        if (isSourceNamed(from)) {
            quoted(from, close);
        }
    }

    /** 来源丨“云川发布”微信公众号: a house that is named in quotes; without words behind them they are no part of it. */
    private void quoted(int from, int close) {
        int to = close + 1;
        while (to < line.length() && to - close < LONGEST_BEHIND && Glyphs.isHan(line.charAt(to))) {
            to++;
        }
        if (to > close + 1) {
            lattice.offer(Type.ORGANISATION, from, to, Score.ORGANISATION.of(from, to), null);
            return;
        }
        lattice.offer(Type.BRACKET, from, from + 1, Score.MARK, null);
        lattice.offer(Type.ORGANISATION, from + 1, close, Score.ORGANISATION.of(from + 1, close), null);
        lattice.offer(Type.BRACKET, close, close + 1, Score.MARK, null);
    }

    /** Whether a source is named at a place: a role and its mark, or a role of a source, stand before it. */
    private boolean isSourceNamed(int from) {
        Token before = lattice.wordBefore(from);
        if (before != null && before.type() == Type.FURNITURE) {
            before = lattice.wordBefore(before.from());
        }
        boolean source = before != null && before.type() == Type.ROLE && before.word() != null
                && before.word().kinds().stream().allMatch(RoleWords::isSource);
        return source || before != null && before.type() == Type.SEPARATOR && names.calls.isCalledByMark(before.to());
    }
}
