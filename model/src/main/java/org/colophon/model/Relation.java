package org.colophon.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The relation of a work to another one.
 *
 * @param kind how
 * @param uri the lasting name or the address of the other work, where it has one
 * @param title the title of the other work, where told
 * @param date the day on which it was printed, where told
 * @param page the page on which it was printed, where told
 */
public record Relation(
        Kind kind,
        @Nullable String uri,
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable String page) {

    /** The ways in which one work is related to another. */
    public enum Kind {
        /** Corrects the other. */
        CORRECTION_OF,
        /** Is corrected by the other. */
        CORRECTED_BY,
        /** Is a translation of the other. */
        TRANSLATION_OF,
        /** Takes the place of the other, which is not to be used any more. */
        REPLACES
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the name is no absolute URI, or if neither it, a title nor a day is told
     */
    public Relation {
        Objects.requireNonNull(kind, "kind");
        Require.uri(uri, "the work that another one is related to");
        Require.nothingOrText(title, "the title of a related work");
        Require.nothingOrText(page, "the page of a related work");
        if (uri == null && title == null && date == null) {
            throw new IllegalArgumentException("a related work is known by its URI, its title or its day");
        }
    }

    /**
     * A relation to a work of which the name alone is known.
     *
     * @param kind how
     * @param uri the lasting name or the address of the other work
     * @return the relation
     */
    public static Relation of(Kind kind, String uri) {
        return new Relation(kind, Objects.requireNonNull(uri, "uri"), null, null, null);
    }

    /**
     * The same of another kind.
     *
     * @param other how the works are related
     * @return the relation
     */
    public Relation withKind(Kind other) {
        return new Relation(other, uri, title, date, page);
    }

    /**
     * The same with another name.
     *
     * @param other the lasting name or the address of the other work
     * @return the relation
     */
    public Relation withUri(@Nullable String other) {
        return new Relation(kind, other, title, date, page);
    }

    /**
     * The same with another title.
     *
     * @param other the title of the other work
     * @return the relation
     */
    public Relation withTitle(@Nullable String other) {
        return new Relation(kind, uri, other, date, page);
    }

    /**
     * The same with another day.
     *
     * @param other the day on which the other work was printed
     * @return the relation
     */
    public Relation withDate(@Nullable LocalDate other) {
        return new Relation(kind, uri, title, other, page);
    }

    /**
     * The same with another page.
     *
     * @param other the page on which the other work was printed
     * @return the relation
     */
    public Relation withPage(@Nullable String other) {
        return new Relation(kind, uri, title, date, other);
    }

    /**
     * Returns the other work in a line for programs that keep lines alone.
     *
     * @return its name if it has one, else its day, page and title as far as they are told
     */
    public String name() {
        return uri != null ? uri : Stream.of(date, page, title)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
