package org.colophon.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is credited: a human being or an organisation.
 *
 * @param name the cleaned name: 王　翟 as printed is 王翟 here
 * @param kind nature of the bearer of the name
 * @param family the family name, where it is told apart
 * @param given the given names, where they are told apart
 * @param id an identifier that tells this person from others of the name, such as {@code staff:0417} or
 *     {@code https://orcid.org/0000-0002-1825-0097}, where known
 */
public record Person(
        String name, Kind kind, @Nullable String family, @Nullable String given, @Nullable String id) {

    /** The bearers of names. */
    public enum Kind {
        /** A human being. */
        PERSON,
        /** A company, agency, office or group: Getty Images, 新华社. */
        ORGANISATION
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the name or another value is blank
     */
    public Person {
        Require.text(name, "a person's name");
        Objects.requireNonNull(kind, "kind");
        Require.nothingOrText(family, "a family name");
        Require.nothingOrText(given, "a given name");
        Require.nothingOrText(id, "the id of a person");
    }

    /**
     * Somebody of whom only the name is known.
     *
     * @param name the cleaned name
     * @param kind nature of the bearer of the name
     */
    public Person(String name, Kind kind) {
        this(name, kind, null, null, null);
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

    /**
     * An organisation of this name.
     *
     * @param name the name
     * @return the organisation
     */
    public static Person organisation(String name) {
        return new Person(name, Kind.ORGANISATION);
    }

    /**
     * Returns a key that tells this person from others: the id, or where none is known the bearer's kind and the name.
     *
     * @return the same for two records of one person
     */
    public String key() {
        return id == null ? kind + " " + name : "id " + id;
    }

    /**
     * The same under another name.
     *
     * @param other the cleaned name
     * @return the person
     */
    public Person withName(String other) {
        return new Person(other, kind, family, given, id);
    }

    /**
     * The same as something else.
     *
     * @param other nature of the bearer of the name
     * @return the person
     */
    public Person withKind(Kind other) {
        return new Person(name, other, family, given, id);
    }

    /**
     * The same with another family name.
     *
     * @param other the family name
     * @return the person
     */
    public Person withFamily(@Nullable String other) {
        return new Person(name, kind, other, given, id);
    }

    /**
     * The same with other given names.
     *
     * @param other the given names
     * @return the person
     */
    public Person withGiven(@Nullable String other) {
        return new Person(name, kind, family, other, id);
    }

    /**
     * The same with another id.
     *
     * @param other an identifier that tells this person from others of the name
     * @return the person
     */
    public Person withId(@Nullable String other) {
        return new Person(name, kind, family, given, other);
    }
}
