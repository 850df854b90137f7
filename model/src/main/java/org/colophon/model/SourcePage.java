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

    /**
     * The same of another publication.
     *
     * @param other its name; null where not given
     * @return the page
     */
    public SourcePage withPublication(@Nullable String other) {
        return new SourcePage(other, date, printPage, printSection, text);
    }

    /**
     * The same of another day.
     *
     * @param other the day; null where not given
     * @return the page
     */
    public SourcePage withDate(@Nullable LocalDate other) {
        return new SourcePage(publication, other, printPage, printSection, text);
    }

    /**
     * The same under another folio.
     *
     * @param other the page as printed; null where not given
     * @return the page
     */
    public SourcePage withPrintPage(@Nullable String other) {
        return new SourcePage(publication, date, other, printSection, text);
    }

    /**
     * The same in another printed section.
     *
     * @param other its name; null where not given
     * @return the page
     */
    public SourcePage withPrintSection(@Nullable String other) {
        return new SourcePage(publication, date, printPage, other, text);
    }

    /**
     * The same with other words of its furniture.
     *
     * @param other the words as printed; may be empty
     * @return the page
     */
    public SourcePage withText(String other) {
        return new SourcePage(publication, date, printPage, printSection, other);
    }
}
