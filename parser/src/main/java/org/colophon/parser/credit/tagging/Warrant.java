package org.colophon.parser.credit.tagging;

import java.util.List;
import java.util.Locale;
import org.colophon.parser.text.Glyphs;

/**
 * Tells credits that have more to show than their likeness to printed ones: each role is parted from its names by a
 * mark, or is a phrase with "by" before a name that tables know. Headlines are written like credits: By Popular Demand.
 */
final class Warrant {

    private static final String MARKS = "=＝|｜";
    private static final String BY = "by";
    private static final String AGENCY = "A";

    private final TaggedLine line;
    private final NameEvidence english;

    /**
     * A warrant for the credits of a line.
     *
     * @param line the line
     * @param english what tells English names
     */
    Warrant(TaggedLine line, NameEvidence english) {
        this.line = line;
        this.english = english;
    }

    /** Whether the line opens with a role, each of its roles is sure, and none is behind its names. */
    boolean holds() {
        List<TaggedPiece> pieces = line.pieces();
        boolean roles = !pieces.isEmpty()
                && pieces.getFirst().tag() == CreditTag.LEADING_ROLE
                && line.text().chars().limit(pieces.getFirst().from()).noneMatch(Character::isLetter);
        for (int i = 0; roles && i < pieces.size(); i++) {
            roles = switch (pieces.get(i).tag().piece()) {
                case LEADING_ROLE -> i + 1 < pieces.size() && leads(i);
                case CLOSING_ROLE -> false;
                case OUTSIDE, PERSON, HOUSE, STATUS, AFFILIATION, IN_LEADING_ROLE, IN_CLOSING_ROLE, IN_PERSON,
                        IN_HOUSE, IN_STATUS, IN_AFFILIATION, AFTER_LEADING_ROLE, AFTER_NAME, AFTER_STATUS,
                        AFTER_AFFILIATION, AFTER_CLOSING_ROLE -> true;
            };
        }
        return roles;
    }

    private boolean leads(int at) {
        TaggedPiece role = line.pieces().get(at);
        TaggedPiece next = line.pieces().get(at + 1);
        boolean word = next.text().indexOf(' ') < 0 && !Glyphs.isCjk(next.text().charAt(0));
        return isMarked(role.to(), next.from()) && (!word || knowsOne(at + 1))
                || role.text().toLowerCase(Locale.ROOT).endsWith(BY) && knowsOne(at + 1);
    }

    /** Whether a mark, a wide blank or a change of script parts a role from its names. */
    private boolean isMarked(int from, int to) {
        String between = line.text().substring(from, to);
        boolean mark = between.chars().anyMatch(c -> Glyphs.isSeparator((char) c) || MARKS.indexOf(c) >= 0);
        boolean wide = between.length() > 1 && Glyphs.isBlank(between) || between.indexOf('　') >= 0;
        boolean script = Character.isLetter(line.text().charAt(from - 1))
                && !Glyphs.isCjk(line.text().charAt(from - 1))
                && Glyphs.isCjk(line.text().charAt(to));
        return mark || wide || script;
    }

    /** Whether a table of given names or agencies knows one of the names behind a role. */
    private boolean knowsOne(int from) {
        for (int i = from; i < line.pieces().size(); i++) {
            TaggedPiece piece = line.pieces().get(i);
            if (piece.tag() == CreditTag.LEADING_ROLE) {
                return false;
            }
            String first = piece.text().split(" ", 2)[0];
            boolean given = piece.tag() == CreditTag.PERSON && english.latin(first).equals("1");
            if (given || isAgency(piece)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAgency(TaggedPiece piece) {
        return line.tagging().units().stream()
                .filter(unit -> unit.from() >= piece.from() && unit.to() <= piece.to())
                .anyMatch(unit -> unit.sense().length() == 2 && unit.sense().startsWith(AGENCY));
    }
}
