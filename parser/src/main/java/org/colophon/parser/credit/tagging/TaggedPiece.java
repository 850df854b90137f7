package org.colophon.parser.credit.tagging;

import java.util.ArrayList;
import java.util.List;
import org.colophon.parser.credit.reading.Token;

/**
 * Units of a line that are one role, name, status or affiliation.
 *
 * @param tag the tag of its first unit
 * @param from offset of its start in the line
 * @param to offset of its end
 * @param text its characters, without the blanks that pad them
 */
record TaggedPiece(CreditTag tag, int from, int to, String text) {

    /** The pieces of a tagged line, in order. */
    static List<TaggedPiece> of(String line, Tagging tagging) {
        List<TaggedPiece> pieces = new ArrayList<>();
        List<Unit> units = tagging.units();
        int at = 0;
        while (at < units.size()) {
            CreditTag tag = tagging.tags()[at];
            int next = at + 1;
            if (tag.begins()) {
                while (next < units.size() && tagging.tags()[next] != tag && tagging.tags()[next].piece() == tag
                        && isInside(tagging.tags()[next])) {
                    next++;
                }
                int from = units.get(at).from();
                int to = units.get(next - 1).to();
                String text = new Token(Token.Type.NAME, from, to, null, 0).clean(line).strip();
                if (isSaid(tag, text)) {
                    pieces.add(new TaggedPiece(tag, from, to, text));
                }
            }
            at = next;
        }
        return pieces;
    }

    /** A name, status or affiliation has letters; a role may be a mark: ©. */
    private static boolean isSaid(CreditTag tag, String text) {
        boolean role = tag == CreditTag.LEADING_ROLE || tag == CreditTag.CLOSING_ROLE;
        return text.chars().anyMatch(Character::isLetterOrDigit) || role && !text.isEmpty();
    }

    private static boolean isInside(CreditTag tag) {
        return switch (tag) {
            case IN_LEADING_ROLE, IN_CLOSING_ROLE, IN_PERSON, IN_HOUSE, IN_STATUS, IN_AFFILIATION -> true;
            case OUTSIDE, LEADING_ROLE, CLOSING_ROLE, PERSON, HOUSE, STATUS, AFFILIATION, AFTER_LEADING_ROLE,
                    AFTER_NAME, AFTER_STATUS, AFTER_AFFILIATION, AFTER_CLOSING_ROLE -> false;
        };
    }
}
