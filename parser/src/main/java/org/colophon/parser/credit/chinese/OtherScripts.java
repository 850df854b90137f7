package org.colophon.parser.credit.chinese;

import org.colophon.parser.credit.reading.Score;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.credit.reading.Token.Type;
import org.colophon.parser.credit.reading.TokenLattice;

/** Finds names in other scripts than Han in a Chinese line. */
final class OtherScripts {

    private static final int LONGEST_LATIN = 32;

    private final TokenLattice lattice;
    private final String line;
    private final Names names;

    OtherScripts(TokenLattice lattice, Names names) {
        this.lattice = lattice;
        this.line = lattice.line;
        this.names = names;
    }

    void latin(int from) {
        if (!lattice.boundaryBefore(from) && !Names.isCalled(lattice.before(from))) {
            return;
        }
        int to = from;
        while (to < line.length() && to - from < LONGEST_LATIN) {
            char c = line.charAt(to);
            boolean letter =
                    c < 0x250 && (Character.isLetterOrDigit(c) || c == '\'' || c == '.' || c == '-' || c == '_')
                            || c == '’';
            boolean blank = c == ' '
                    && to + 1 < line.length()
                    && line.charAt(to + 1) < 0x250
                    && Character.isLetter(line.charAt(to + 1));
            if (!letter && !blank) {
                break;
            }
            to++;
            if (to - from >= 2 && names.roleClosesAt(to)) {
                lattice.offer(Type.NAME, from, to, Score.LATIN.of(from, to), null, Token.POSSIBLE);
            }
        }
        if (to - from >= 2) {
            lattice.offer(Type.NAME, from, to, Score.LATIN.of(from, to), null, Token.POSSIBLE);
        }
    }

    void hangul(int from) {
        run(from, 2, 4, Score.SURNAMED, Token.LIKELY);
    }

    void kana(int from) {
        run(from, 2, 12, Score.SHORT_BETWEEN_MARKS, Token.POSSIBLE);
    }

    private void run(int from, int least, int most, Score worth, int sure) {
        int to = from;
        while (to < line.length()
                && to - from < most
                && (TokenLattice.isRun(line.charAt(to)) || line.charAt(to) == '・')) {
            to++;
            if (to - from >= least && lattice.boundaryBefore(from)) {
                lattice.offer(
                        Type.NAME, from, to, worth.of(from, to) - (lattice.boundaryAfter(to) ? 0 : 4), null, sure);
            }
        }
    }
}
