package org.colophon.render.docx;

import java.util.Objects;

/**
 * How a Word document is made.
 *
 * @param layout what its pages look like
 */
public record DocxOptions(Layout layout) {

    /** What the pages of a document look like. */
    public enum Layout {
        /** The printed page: its sheet, columns and sizes. */
        PAGE,
        /** A manuscript for the desk: A4, one column, 12 points on 22. */
        MANUSCRIPT
    }

    /** Refuses null. */
    public DocxOptions {
        Objects.requireNonNull(layout, "layout");
    }

    /**
     * The printed page.
     *
     * @return the options
     */
    public static DocxOptions defaults() {
        return new DocxOptions(Layout.PAGE);
    }

    /**
     * The same with another layout.
     *
     * @param layout what pages look like
     * @return the options
     */
    public DocxOptions withLayout(Layout layout) {
        return new DocxOptions(layout);
    }
}
