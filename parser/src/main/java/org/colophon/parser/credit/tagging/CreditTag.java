package org.colophon.parser.credit.tagging;

import org.jspecify.annotations.Nullable;

/** The part that a unit of a line has in credits. */
enum CreditTag {
    /** No part. */
    OUTSIDE('O'),
    /** The first unit of a role whose names follow. */
    LEADING_ROLE('R'),
    IN_LEADING_ROLE('r'),
    /** The first unit of a role that closes over the names before it. */
    CLOSING_ROLE('T'),
    IN_CLOSING_ROLE('t'),
    /** The first unit of the name of somebody who is credited. */
    PERSON('N'),
    IN_PERSON('n'),
    /** The first unit of an organisation that is credited. */
    HOUSE('H'),
    IN_HOUSE('h'),
    /** The first unit of a status or house that is printed before its bearers. */
    STATUS('A'),
    IN_STATUS('a'),
    /** The first unit of one that is printed behind its bearer. */
    AFFILIATION('F'),
    IN_AFFILIATION('f'),
    /** A mark or blank behind a leading role, with more of the credit to come. */
    AFTER_LEADING_ROLE('1'),
    AFTER_NAME('2'),
    AFTER_STATUS('3'),
    AFTER_AFFILIATION('4'),
    AFTER_CLOSING_ROLE('5');

    /** All tags, by their ordinals. */
    static final CreditTag[] ALL = values();

    private final char letter;

    CreditTag(char letter) {
        this.letter = letter;
    }

    /** The letter that the file of weights has for it. */
    char letter() {
        return letter;
    }

    static CreditTag of(char letter) {
        for (CreditTag tag : ALL) {
            if (tag.letter == letter) {
                return tag;
            }
        }
        throw new IllegalArgumentException("no tag has the letter " + letter);
    }

    /** Whether the first unit of a piece has it. */
    boolean begins() {
        return switch (this) {
            case LEADING_ROLE, CLOSING_ROLE, PERSON, HOUSE, STATUS, AFFILIATION -> true;
            case OUTSIDE, IN_LEADING_ROLE, IN_CLOSING_ROLE, IN_PERSON, IN_HOUSE, IN_STATUS, IN_AFFILIATION,
                    AFTER_LEADING_ROLE, AFTER_NAME, AFTER_STATUS, AFTER_AFFILIATION, AFTER_CLOSING_ROLE -> false;
        };
    }

    /** The tag of the first unit of the piece that a unit belongs to, or that a mark follows; itself for others. */
    CreditTag piece() {
        return switch (this) {
            case OUTSIDE, LEADING_ROLE, CLOSING_ROLE, PERSON, HOUSE, STATUS, AFFILIATION -> this;
            case IN_LEADING_ROLE, AFTER_LEADING_ROLE -> LEADING_ROLE;
            case IN_CLOSING_ROLE, AFTER_CLOSING_ROLE -> CLOSING_ROLE;
            case IN_PERSON, AFTER_NAME -> PERSON;
            case IN_HOUSE -> HOUSE;
            case IN_STATUS, AFTER_STATUS -> STATUS;
            case IN_AFFILIATION, AFTER_AFFILIATION -> AFFILIATION;
        };
    }

    private boolean isMark() {
        return switch (this) {
            case AFTER_LEADING_ROLE, AFTER_NAME, AFTER_STATUS, AFTER_AFFILIATION, AFTER_CLOSING_ROLE -> true;
            case OUTSIDE, LEADING_ROLE, IN_LEADING_ROLE, CLOSING_ROLE, IN_CLOSING_ROLE, PERSON, IN_PERSON, HOUSE,
                    IN_HOUSE, STATUS, IN_STATUS, AFFILIATION, IN_AFFILIATION -> false;
        };
    }

    /** Whether a unit may have it behind a unit with another; null stands for the start of the line. */
    boolean mayFollow(@Nullable CreditTag before) {
        if (this == OUTSIDE || begins()) {
            return true;
        }
        if (before == null) {
            return false;
        }
        if (!isMark()) {
            return !before.isMark() && before.piece() == piece();
        }
        boolean house = this == AFTER_NAME && before.piece() == HOUSE;
        return before == this || !before.isMark() && (before.piece() == piece() || house);
    }
}
