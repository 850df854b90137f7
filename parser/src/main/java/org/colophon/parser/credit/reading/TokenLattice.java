package org.colophon.parser.credit.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.colophon.parser.credit.reading.Token.Type;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.lexicon.CreditLexicon.Word;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/** All cuts of a line into pieces, each with a score; the best way to each place is kept. */
public final class TokenLattice {

    private static final int UNREACHED = Integer.MIN_VALUE / 2;

    public final String line;
    public final LexiconMatches finds;
    private final int[] best;
    private final @Nullable Token[] last;
    private final BitSet keys;

    public TokenLattice(CreditLexicon lexicon, String line) {
        this.line = line;
        this.finds = new LexiconMatches(lexicon, line);
        this.best = new int[line.length() + 1];
        this.last = new Token[line.length() + 1];
        Arrays.fill(best, UNREACHED);
        best[0] = 0;
        this.keys = new BitSet(line.length());
        for (int to = 2; to < line.length(); to++) {
            if (line.charAt(to) == ':' || line.charAt(to) == '：') {
                keyed(to);
            }
        }
    }

    /** Marks where the words begin that a colon makes the key of others: …浏览次数：3. */
    private void keyed(int colon) {
        for (CreditLexicon.Entry entry : finds.endingAt(colon)) {
            Word word = entry.word();
            boolean key = word.is(Sense.ROLE) || word.is(Sense.NOISE) || word.is(Sense.PRESS);
            if (key && entry.text().length() > 1) {
                keys.set(colon - entry.text().length());
            }
        }
    }

    public boolean reached(int at) {
        return best[at] > UNREACHED;
    }

    /** The piece that ends at a place on the best way to it. */
    @Nullable public Token before(int at) {
        return last[at];
    }

    /** The last piece that is no blank. */
    @Nullable public Token wordBefore(int at) {
        Token token = last[at];
        return token != null && token.type() == Type.BLANK ? last[token.from()] : token;
    }

    public void offer(Type type, int from, int to, int score, @Nullable Word word, int sure) {
        Token before = last[from];
        int total = best[from] + score + (before == null ? 0 : beside(before, type, word));
        if (total > best[to]) {
            best[to] = total;
            last[to] = new Token(type, from, to, word, sure);
        }
    }

    public void offer(Type type, int from, int to, int score, @Nullable Word word) {
        offer(type, from, to, score, word, 0);
    }

    public List<Token> pieces() {
        List<Token> tokens = new ArrayList<>();
        int at = reached(line.length()) ? line.length() : 0;
        while (at > 0) {
            Token token = Objects.requireNonNull(last[at]);
            tokens.add(token);
            at = token.from();
        }
        Collections.reverse(tokens);
        return tokens;
    }

    private static int beside(Token before, Type type, @Nullable Word word) {
        if (before.type() == Type.ROLE && type == Type.ROLE) {
            return Score.ROLE_AT_ROLE;
        }
        boolean named = before.type() == Type.NAME;
        if (named && type == Type.NAME) {
            return Score.NAME_AT_NAME;
        }
        if (named && type == Type.ROLE && word != null && !word.after()) {
            return Score.NAME_AT_LEADING_ROLE;
        }
        return before.type() == Type.ROLE && type == Type.NAME || opens(before.type()) && type == Type.ROLE
                ? Score.ROLE_AT_NAME
                : 0;
    }

    private static boolean opens(Type type) {
        return switch (type) {
            case ROLE, PRESS, OFFICE, AGENCY, ORGANISATION -> true;
            case UNNAMED, NAME, PLACE, ASIDE, WORK, FURNITURE, GAP, BLANK, SEPARATOR, LIST, BULLET, BRACKET -> false;
        };
    }

    public boolean boundaryBefore(int at) {
        return at == 0
                || !isRun(line.charAt(at - 1))
                || !isRun(line.charAt(at))
                || isDigit(line.charAt(at - 1)) && Glyphs.isHan(line.charAt(at));
    }

    public boolean boundaryAfter(int at) {
        return at >= line.length()
                || !isRun(line.charAt(at))
                || keys.get(at)
                || at > 0 && Glyphs.isHan(line.charAt(at - 1)) && isDigit(line.charAt(at));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    public static boolean isRun(char c) {
        return Glyphs.isHan(c)
                || Character.isLetterOrDigit(c) && !Glyphs.isSeparator(c)
                || Glyphs.isHangul(c)
                || Glyphs.isKana(c);
    }
}
