package org.colophon.parser.credit.reading;

/** Those whom words may name, by what speaks for them. */
public enum Whom {
    /** Nothing does: people whose names are known to be names. */
    KNOWN_PEOPLE,
    /** A role or status with a mark: people, however their names are written. */
    PEOPLE,
    /** A role of those who supply: known people, and houses. */
    SUPPLIERS,
    /** Such a role with a mark: people and houses, whatever their names. */
    ANYBODY;

    /** Whether houses may be among them. */
    public boolean mayBeHouses() {
        return this == SUPPLIERS || this == ANYBODY;
    }

    /** Whether a mark speaks for their names. */
    public boolean areSaid() {
        return this == PEOPLE || this == ANYBODY;
    }

    /** Those for whom a role speaks: houses only where it names those who supply. */
    public static Whom of(boolean supplied, boolean marked) {
        return supplied ? marked ? ANYBODY : SUPPLIERS : marked ? PEOPLE : KNOWN_PEOPLE;
    }
}
