package org.colophon.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The opening of a report that says where, when and by whom it was filed: 新华社北京11月3日电.
 *
 * @param text the dateline as printed
 * @param agency who filed it, where printed
 * @param place where it was filed, where printed
 * @param date the day, where it is known with its year
 * @param span where it was read
 */
public record Dateline(
        String text, @Nullable String agency, @Nullable String place, @Nullable LocalDate date, SourceSpan span) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the text is blank, or the date not of the years 0001 to 9999
     */
    public Dateline {
        Require.text(text, "a dateline's text");
        Objects.requireNonNull(span, "span");
        Require.date(date);
    }

    /**
     * The same printed otherwise.
     *
     * @param other the dateline as printed
     * @return the dateline
     */
    public Dateline withText(String other) {
        return new Dateline(other, agency, place, date, span);
    }

    /**
     * The same of another agency.
     *
     * @param other who filed it; null where not printed
     * @return the dateline
     */
    public Dateline withAgency(@Nullable String other) {
        return new Dateline(text, other, place, date, span);
    }

    /**
     * The same from another place.
     *
     * @param other where it was filed; null where not printed
     * @return the dateline
     */
    public Dateline withPlace(@Nullable String other) {
        return new Dateline(text, agency, other, date, span);
    }

    /**
     * The same of another day.
     *
     * @param other the day; null where it is not known
     * @return the dateline
     */
    public Dateline withDate(@Nullable LocalDate other) {
        return new Dateline(text, agency, place, other, span);
    }

    /**
     * The same read elsewhere.
     *
     * @param other where it was read
     * @return the dateline
     */
    public Dateline withSpan(SourceSpan other) {
        return new Dateline(text, agency, place, date, other);
    }
}
