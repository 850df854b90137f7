package org.colophon.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the edition as a whole.
 *
 * @param title title of the edition; that of its article where there is one
 * @param publication name of the paper or magazine, where known
 * @param issue number or name of the issue, where known
 * @param date day of the issue, where known
 * @param language main language of the edition
 * @param staff 责编, 美编, 校对 of the page: from the house file or the page's furniture
 * @param keywords what the edition is about, for catalogues and search: printed nowhere, and metadata of every output
 */
public record EditionInfo(
        String title,
        @Nullable String publication,
        @Nullable String issue,
        @Nullable LocalDate date,
        Locale language,
        List<Credit> staff,
        List<String> keywords) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the date is not of the years 0001 to 9999
     */
    public EditionInfo {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        Require.date(date);
        staff = List.copyOf(staff);
        keywords = List.copyOf(keywords);
    }

    /**
     * What holds for an edition without keywords.
     *
     * @param title title of the edition
     * @param publication name of the paper or magazine, where known
     * @param issue number or name of the issue, where known
     * @param date day of the issue, where known
     * @param language main language of the edition
     * @param staff those who answer for the pages
     */
    public EditionInfo(
            String title,
            @Nullable String publication,
            @Nullable String issue,
            @Nullable LocalDate date,
            Locale language,
            List<Credit> staff) {
        this(title, publication, issue, date, language, staff, List.of());
    }
}
