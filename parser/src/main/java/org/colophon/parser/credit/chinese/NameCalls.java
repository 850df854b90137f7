package org.colophon.parser.credit.chinese;

import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.credit.reading.Token.Type;
import org.colophon.parser.credit.reading.TokenLattice;
import org.jspecify.annotations.Nullable;

/** Tells whether the pieces before a place call for names: a status, a role and its mark, others of a list. */
final class NameCalls {

    private static final int MOST_BEFORE = 8;

    private final TokenLattice lattice;
    private final String line;

    NameCalls(TokenLattice lattice) {
        this.lattice = lattice;
        this.line = lattice.line;
    }

    /** 甲、乙 摄: a mark of lists and a likely name are before a place. */
    boolean isBesideName(int from) {
        Token mark = lattice.before(from);
        Token name = mark == null || mark.type() != Type.LIST ? null : lattice.before(mark.from());
        return name != null && name.type() == Type.NAME && name.sure() == Token.LIKELY;
    }

    /** Whether a status, or a role and a mark, call for names before a place, perhaps with other names between. */
    boolean isCalledFor(int from) {
        Token token = lattice.wordBefore(from);
        boolean mark = false;
        for (int i = 0; token != null && i < MOST_BEFORE; i++) {
            switch (token.type()) {
                case PRESS, OFFICE -> {
                    return true;
                }
                case ROLE -> {
                    return mark || token.length() > 1;
                }
                case SEPARATOR -> mark = true;
                case NAME, LIST, ASIDE -> { }
                case ORGANISATION, AGENCY, UNNAMED, PLACE, WORK, FURNITURE, GAP, BLANK, BULLET, BRACKET -> {
                    return false;
                }
            }
            token = lattice.wordBefore(token.from());
        }
        return false;
    }

    /** The mark behind a role that names at a place belong to, perhaps behind others of them. */
    @Nullable Token markBefore(int from) {
        Token token = lattice.wordBefore(from);
        while (token != null && (token.type() == Type.LIST && line.charAt(token.from()) == '、'
                || token.type() == Type.NAME)) {
            token = lattice.wordBefore(token.from());
        }
        return token != null && token.type() == Type.SEPARATOR ? token : null;
    }

    /** 统筹、策划｜…: two roles that are joined head no column. */
    boolean isSecond(Token role) {
        Token joint = lattice.wordBefore(role.from());
        Token first = joint == null || joint.type() != Type.LIST && joint.type() != Type.SEPARATOR ? null
                : lattice.wordBefore(joint.from());
        return first != null && first.type() == Type.ROLE;
    }

    /** Whether a role and its mark are before a place. */
    boolean isCalledByMark(int from) {
        Token mark = lattice.wordBefore(from);
        Token role = mark == null || mark.type() != Type.SEPARATOR ? null : lattice.wordBefore(mark.from());
        return role != null && (role.type() == Type.ROLE || role.type() == Type.PRESS);
    }
}
