package org.colophon.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as exactly as it is known: a day, a day and its hour, or these with the offset of a time zone.
 *
 * @param day the day
 * @param time the hour, where known
 * @param offset how far its clock is from UTC, where known
 */
public record Moment(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    /** A time may follow a blank as well as a T, and its offset a blank: that is how people and programs write it. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[Tt ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?) ?([Zz]|[+-]\\d{2}:?\\d{2})?)?");

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the year is not 0001 to 9999, or an offset has no time
     */
    public Moment {
        Objects.requireNonNull(day, "day");
        Require.date(day);
        if (time == null && offset != null) {
            throw new IllegalArgumentException("the offset " + offset + " of a moment needs a time");
        }
    }

    /**
     * A day.
     *
     * @param day the day
     * @return the moment
     */
    public static Moment of(LocalDate day) {
        return new Moment(day, null, null);
    }

    /**
     * Reads a moment.
     *
     * @param written such as {@code 2026-11-23}, {@code 2026-11-23 18:30} or {@code 2026-11-23T18:30:00+08:00}
     * @return the moment
     * @throws IllegalArgumentException if it is none
     */
    public static Moment parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        try {
            if (parts.matches()) {
                String time = parts.group(2);
                String offset = parts.group(3);
                return new Moment(
                        LocalDate.parse(parts.group(1)),
                        time == null ? null : LocalTime.parse(time),
                        offset == null ? null : ZoneOffset.of(offset));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such day or time: \"" + written + "\"", e);
        }
        throw new IllegalArgumentException(
                "a moment is written 2026-11-23 or 2026-11-23T18:30:00+08:00, but this is \"" + written + "\"");
    }

    /**
     * Writes the moment by ISO 8601.
     *
     * @return a text that {@link #parse} reads back equal
     */
    @Override
    public String toString() {
        if (time == null) {
            return day.toString();
        }
        boolean whole = time.getSecond() == 0 && time.getNano() == 0;
        return day + "T" + time + (whole ? ":00" : "") + (offset == null ? "" : offset.getId());
    }
}
