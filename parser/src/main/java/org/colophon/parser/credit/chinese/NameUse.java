package org.colophon.parser.credit.chinese;

import org.colophon.parser.credit.reading.PendingCredit;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.credit.reading.Token.Type;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.text.Glyphs;

/** Tells words that look like names and are used as keys or roles. */
final class NameUse {

    private static final int LONGEST_ROLE = 4;

    private final CreditLexicon lexicon;
    private final String line;
    private final TokenRow row;

    NameUse(CreditLexicon lexicon, String line, TokenRow row) {
        this.lexicon = lexicon;
        this.line = line;
        this.row = row;
    }

    /** A word with a colon that is no role is the key of something else: 刊发日期：…. */
    boolean isKey(PendingCredit group, Token token, int i) {
        return row.isColon(i + 1) && token.sure() < Token.LIKELY && !isUnknownRole(group, token, i)
                && (row.type(i + 2) == Type.FURNITURE || row.type(i + 2) == null || row.type(i + 2) == Type.ROLE
                        || row.type(i + 2) == Type.BRACKET);
    }

    /** 来源: 新京报 举报: a word behind a blank, after a house that supplied the text. */
    boolean isStray(PendingCredit group, Token token, int i) {
        return token.sure() < Token.LIKELY && !group.contributors.isEmpty() && group.isOfHouses()
                && row.type(i - 1) != Type.LIST
                && token.text(line).chars().noneMatch(c -> Glyphs.isNameDot((char) c))
                && !group.roles.isEmpty() && group.roles.stream().allMatch(role -> role.word() != null
                        && role.word().kinds().stream().allMatch(PendingCredit::isSource));
    }

    /** A word in the place of a role: before a slash or bar and a name, as 出镜 is in 出镜/…. */
    boolean isUnknownRole(PendingCredit group, Token token, int i) {
        return isSecondRole(group, token, i) || group.contributors.isEmpty() && group.roles.isEmpty()
                && group.affiliations.isEmpty() && !lexicon.isNever(token.clean(line))
                && token.sure() < Token.LIKELY && token.length() <= LONGEST_ROLE
                && row.type(i + 1) == Type.SEPARATOR && row.type(i + 2) == Type.NAME
                && row.get(i + 2).sure() == Token.LIKELY;
    }

    /** 采访、剪接：甲: a word between a known role and a mark. */
    boolean isSecondRole(PendingCredit group, Token token, int i) {
        return !group.roles.isEmpty() && group.contributors.isEmpty() && token.sure() < Token.LIKELY
                && token.length() <= LONGEST_ROLE && row.type(i - 2) == Type.ROLE
                && row.type(i + 1) == Type.SEPARATOR && row.type(i + 2) == Type.NAME;
    }
}
