package org.colophon.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Facts that hold for the edition as a whole.
 *
 * @param title title of the edition; that of its article where there is one
 * @param publication name of the paper or magazine, where known
 * @param issue number or name of the issue, where known
 * @param date day of the issue, where known
 * @param language main language of the edition
 * @param staff 责编, 美编, 校对 of the page: from the house file or the page's furniture
 * @param keywords subjects of the edition, for catalogues and search: printed nowhere, and metadata of every output
 * @param periodical facts that libraries keep of the publication
 * @param metadata facts about the edition beside its text
 */
public record EditionInfo(
        String title,
        @Nullable String publication,
        @Nullable String issue,
        @Nullable LocalDate date,
        Locale language,
        List<Credit> staff,
        List<String> keywords,
        Periodical periodical,
        Metadata metadata) {

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
        Objects.requireNonNull(periodical, "periodical");
        Objects.requireNonNull(metadata, "metadata");
    }

    /**
     * An edition of this title of which nothing else is known.
     *
     * @param title title of the edition
     * @param language main language of the edition
     * @return the information
     */
    public static EditionInfo of(String title, Locale language) {
        return new EditionInfo(title, null, null, null, language, List.of());
    }

    /**
     * The facts of an edition without those of libraries and newsrooms.
     *
     * @param title title of the edition
     * @param publication name of the paper or magazine, where known
     * @param issue number or name of the issue, where known
     * @param date day of the issue, where known
     * @param language main language of the edition
     * @param staff those who answer for the pages
     * @param keywords subjects of the edition
     */
    public EditionInfo(
            String title,
            @Nullable String publication,
            @Nullable String issue,
            @Nullable LocalDate date,
            Locale language,
            List<Credit> staff,
            List<String> keywords) {
        this(title, publication, issue, date, language, staff, keywords, Periodical.NONE, Metadata.NONE);
    }

    /**
     * The facts of an edition without keywords.
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

    /**
     * The same with another title.
     *
     * @param other the title
     * @return the information
     */
    public EditionInfo withTitle(String other) {
        return new EditionInfo(other, publication, issue, date, language, staff, keywords, periodical, metadata);
    }

    /**
     * The same of another publication.
     *
     * @param other its name; null where none is known
     * @return the information
     */
    public EditionInfo withPublication(@Nullable String other) {
        return new EditionInfo(title, other, issue, date, language, staff, keywords, periodical, metadata);
    }

    /**
     * The same of another issue.
     *
     * @param other its number or name; null where none is known
     * @return the information
     */
    public EditionInfo withIssue(@Nullable String other) {
        return new EditionInfo(title, publication, other, date, language, staff, keywords, periodical, metadata);
    }

    /**
     * The same of another day.
     *
     * @param other the day; null where none is known
     * @return the information
     */
    public EditionInfo withDate(@Nullable LocalDate other) {
        return new EditionInfo(title, publication, issue, other, language, staff, keywords, periodical, metadata);
    }

    /**
     * The same in another language.
     *
     * @param other the main language
     * @return the information
     */
    public EditionInfo withLanguage(Locale other) {
        return new EditionInfo(title, publication, issue, date, other, staff, keywords, periodical, metadata);
    }

    /**
     * The same with another staff.
     *
     * @param other those who answer for the pages
     * @return the information
     */
    public EditionInfo withStaff(List<Credit> other) {
        return new EditionInfo(title, publication, issue, date, language, other, keywords, periodical, metadata);
    }

    /**
     * The same with other keywords.
     *
     * @param other the keywords
     * @return the information
     */
    public EditionInfo withKeywords(List<String> other) {
        return new EditionInfo(title, publication, issue, date, language, staff, other, periodical, metadata);
    }

    /**
     * The same with other facts about the publication.
     *
     * @param other facts that libraries keep of it
     * @return the information
     */
    public EditionInfo withPeriodical(Periodical other) {
        return new EditionInfo(title, publication, issue, date, language, staff, keywords, other, metadata);
    }

    /**
     * The same with other metadata.
     *
     * @param other the metadata
     * @return the information
     */
    public EditionInfo withMetadata(Metadata other) {
        return new EditionInfo(title, publication, issue, date, language, staff, keywords, periodical, other);
    }
}
