package org.colophon.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The printed page an article was taken from: its furniture, lifted out of the text and kept as printed.
 *
 * @param publication name of the paper or magazine, where given
 * @param date day of the issue, where given
 * @param printPage the page as printed: 04, C04, A1
 * @param printSection the printed section: 文艺
 * @param text the words of the furniture exactly as printed; empty where it came from front matter
 */
public record SourcePage(
        @Nullable String publication,
        @Nullable LocalDate date,
        @Nullable String printPage,
        @Nullable String printSection,
        String text) {

    /**
     * Refuses a null text.
     *
     * @throws IllegalArgumentException if the date is not of the years 0001 to 9999
     */
    public SourcePage {
        Objects.requireNonNull(text, "text");
        Require.date(date);
    }
}
