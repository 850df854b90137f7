package org.colophon.render;

import java.util.Objects;

/**
 * The fit report of a make-up desk: the pages that an article fills.
 *
 * @param article id of the article
 * @param available lines that its columns have below heads
 * @param used lines that are filled
 * @param measure characters that a line holds
 * @param page the number of the page that it begins on, as printed; empty where none is known
 */
public record CopyFit(String article, int available, int used, int measure, String page) {

    /** Rejects null. */
    public CopyFit {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(page, "page");
    }

    /**
     * A report of an article whose page is not known.
     *
     * @param article id of the article
     * @param available lines that its columns have below heads
     * @param used lines that are filled
     * @param measure characters that a line holds
     */
    public CopyFit(String article, int available, int used, int measure) {
        this(article, available, used, measure, "");
    }

    /**
     * Lines that are left.
     *
     * @return the lines that are left; negative if the text is too long
     */
    public int free() {
        return available - used;
    }

    /**
     * About how many characters the free lines hold.
     *
     * @return free lines times measure
     */
    public int characters() {
        return free() * measure;
    }

    /**
     * Returns the same with another value of {@code article}.
     *
     * @param other id of the article
     * @return the copy
     */
    public CopyFit withArticle(String other) {
        return new CopyFit(other, available, used, measure, page);
    }

    /**
     * Returns the same with another value of {@code available}.
     *
     * @param other lines that its columns have below heads
     * @return the copy
     */
    public CopyFit withAvailable(int other) {
        return new CopyFit(article, other, used, measure, page);
    }

    /**
     * Returns the same with another value of {@code used}.
     *
     * @param other lines that are filled
     * @return the copy
     */
    public CopyFit withUsed(int other) {
        return new CopyFit(article, available, other, measure, page);
    }

    /**
     * Returns the same with another value of {@code measure}.
     *
     * @param other characters that a line holds
     * @return the copy
     */
    public CopyFit withMeasure(int other) {
        return new CopyFit(article, available, used, other, page);
    }

    /**
     * Returns the same with another value of {@code page}.
     *
     * @param other the number of the page that it begins on; may be empty
     * @return the copy
     */
    public CopyFit withPage(String other) {
        return new CopyFit(article, available, used, measure, other);
    }
}
