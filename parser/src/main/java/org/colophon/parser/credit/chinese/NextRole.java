package org.colophon.parser.credit.chinese;

import org.colophon.parser.credit.reading.PendingCredit;
import org.colophon.parser.credit.reading.Token.Type;

/** Tells a role that opens the next credit from one that closes over the names before it. */
final class NextRole {

    private final TokenRow row;

    NextRole(TokenRow row) {
        this.row = row;
    }

    /** Whether a role is followed by its own names or a separator, so that it opens a credit and does not close one. */
    boolean opens(PendingCredit group, int i) {
        Type next = row.type(i + 1);
        boolean glued = i > 0 && row.get(i).length() == 1 && row.get(i - 1).type() == Type.NAME
                && row.get(i - 1).to() == row.get(i).from();
        if (next == Type.SEPARATOR && !glued) {
            Type second = row.type(i + 2);
            if (!group.leading && !row.isColon(i + 1) && row.get(i).length() == 1 && row.type(i + 3) == null
                    && (second == Type.AGENCY || second == Type.ORGANISATION || row.isLatinName(i + 2))) {
                // 甲 摄/光明图片: the house of who took the picture is behind the role.
                return false;
            }
            return second != Type.ROLE || opens(group, i + 2) && row.type(i + 3) == Type.SEPARATOR;
        }
        return (group.leading || row.get(i).length() > 1 && row.endsInName()) && (next == Type.NAME
                || next == Type.PRESS || next == Type.ORGANISATION || next == Type.AGENCY);
    }
}
