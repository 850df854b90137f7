package org.colophon.parser.credit.chinese;

import java.util.ArrayList;
import java.util.List;
import org.colophon.parser.credit.reading.PendingCredit;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.credit.reading.Token.Type;
import org.jspecify.annotations.Nullable;

/** The pieces of a line without its blanks, and questions about their neighbours. */
final class TokenRow {

    private final String line;
    private final List<Token> tokens = new ArrayList<>();

    TokenRow(String line, List<Token> pieces) {
        this.line = line;
        for (Token piece : pieces) {
            if (piece.type() != Type.BLANK) {
                tokens.add(piece);
            }
        }
    }

    int size() {
        return tokens.size();
    }

    Token get(int i) {
        return tokens.get(i);
    }

    /** 甲 摄/Fotoe: a word in Latin letters, which behind a picture's credit is a house. */
    boolean isLatinName(int i) {
        return type(i) == Type.NAME && get(i).text(line).charAt(0) < 0x250;
    }

    /** 记者 | 编辑: a bar between two roles parts the heads of columns. */
    boolean isBar(int i) {
        return type(i) == Type.SEPARATOR && get(i).to() - get(i).from() == 1
                && line.charAt(get(i).from()) == '|' && get(i - 1).length() > 1;
    }

    boolean isColon(int i) {
        return type(i) == Type.SEPARATOR && "：:".indexOf(line.charAt(tokens.get(i).from())) >= 0;
    }

    /** In 记者 甲 编辑 乙 校对 丙 the roles lead, in 甲 文 乙 图 they close: the end of the line tells. */
    boolean endsInName() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            switch (tokens.get(i).type()) {
                case NAME -> {
                    return true;
                }
                case FURNITURE, BRACKET, BULLET, ASIDE, UNNAMED, LIST -> {
                }
                case ROLE, PRESS, OFFICE, AGENCY, ORGANISATION, PLACE, WORK, GAP, BLANK, SEPARATOR -> {
                    return false;
                }
            }
        }
        return false;
    }

    /** Whether a role closes over these names further on: 记者 甲 摄影记者 乙 报道. */
    boolean closesLater(int i) {
        for (int next = i + 1; next < tokens.size(); next++) {
            if (type(next) == Type.ROLE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the role at a place opens a credit: it has a separator and a name behind it. */
    boolean opens(int i) {
        boolean glued = i > 0 && tokens.get(i - 1).to() == tokens.get(i).from() && tokens.get(i).length() > 1
                && !isSource(tokens.get(i));
        return type(i + 1) == Type.SEPARATOR && type(i + 2) != Type.ROLE || glued && type(i + 1) == Type.NAME;
    }

    static boolean isSource(Token role) {
        return role.word() != null && role.word().kinds().stream().allMatch(PendingCredit::isSource);
    }

    @Nullable Type type(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).type() : null;
    }

    /** Any role is behind its name if a mark parts them and no name follows it at once: 路遥遥/配文. */
    boolean behindSlash(int i) {
        return type(i - 1) == Type.SEPARATOR && type(i - 2) == Type.NAME && type(i + 1) != Type.SEPARATOR;
    }
}
