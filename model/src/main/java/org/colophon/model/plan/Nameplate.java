package org.colophon.model.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The lines below the name of the paper on its front page, beside issue, date and page, which every edition has.
 *
 * @param number its national number (刊号), such as CN 33-0001; null for that of the house or for none
 * @param price the price of a copy, in the words to be printed; null for none
 * @param weather the weather of the day, in the words to be printed; null for none
 * @param calendar the calendars of the date
 */
public record Nameplate(
        @Nullable String number, @Nullable String price, @Nullable String weather, Calendar calendar) {

    /** Issue, date and page alone. */
    public static final Nameplate PLAIN = new Nameplate(null, null, null, Calendar.SOLAR);

    /** The calendars of the date of an issue. */
    public enum Calendar {
        /** The civil calendar alone. */
        SOLAR,
        /** The Chinese calendar too: 农历二月初一. */
        LUNAR
    }

    /** Rejects null. */
    public Nameplate {
        Objects.requireNonNull(calendar, "calendar");
    }
}
