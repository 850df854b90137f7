package org.colophon.model;

/**
 * Somebody who is credited: a human being or an organisation.
 *
 * @param name the cleaned name: 王　翟 as printed is 王翟 here
 * @param kind what bears the name
 */
public record Person(String name, Kind kind) {

    /** What bears a name. */
    public enum Kind {
        /** A human being. */
        PERSON,
        /** A company, agency, office or group: Getty Images, 新华社. */
        ORGANISATION
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Person {
        Require.text(name, "a person's name");
        java.util.Objects.requireNonNull(kind, "kind");
    }

    /**
     * A human being of this name.
     *
     * @param name the cleaned name
     * @return the person
     */
    public static Person named(String name) {
        return new Person(name, Kind.PERSON);
    }
}
