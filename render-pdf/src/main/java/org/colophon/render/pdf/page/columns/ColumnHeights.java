package org.colophon.render.pdf.page.columns;

/**
 * The numbers of lines that the columns of an article have.
 *
 * @param first lines of the columns of its first page
 * @param height lines of the columns of all other pages
 * @param jump lines that are kept for a note of where the text continues, and for one of where it comes from
 */
public record ColumnHeights(int first, int height, int jump) {

    /** Columns of one page after another, as deep as they can be if the text ends on that page. */
    int deepest(int page) {
        return page == 0 ? first : height;
    }

    /** Lines above the text in the first column of a page. */
    int above(int page) {
        return page == 0 ? 0 : jump;
    }

    /** A column of a page that is full. */
    int full(int page, int column, int columns) {
        return deepest(page) - (column == 0 ? above(page) : 0) - (column == columns - 1 ? jump : 0);
    }
}
