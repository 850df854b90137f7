package org.colophon.render.pdf.page.galley;

import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.picture.Picture;
import org.colophon.style.WritingMode;

/**
 * A picture that can be printed, with its size along and across the lines. Pictures are upright in both writing modes:
 * beside vertical lines, their height fills the measure.
 *
 * @param picture the picture
 * @param width in pixels along the lines
 * @param height in pixels across the lines
 */
record FittedPicture(Picture picture, int width, int height) {

    /** Pixels an inch that newsprint needs. A picture with fewer is no wider than one column. */
    private static final int FINEST = 200;
    private static final int INCH = 72_000;

    /** A picture as seen along and across the lines. */
    static FittedPicture of(Picture picture, WritingMode writing) {
        return switch (writing) {
            case HORIZONTAL, RIGHT_TO_LEFT -> new FittedPicture(picture, picture.width(), picture.height());
            case VERTICAL -> new FittedPicture(picture, picture.height(), picture.width());
        };
    }

    /** Returns the columns that the picture takes: as many, up to a number, as its pixels and the page allow. */
    int columns(MakeupStyle style, int most) {
        Grid grid = style.grid();
        int columns = width > height ? Math.min(most, grid.columns) : 1;
        while (columns > 1 && !suits(grid, grid.span(columns))) {
            columns--;
        }
        return columns;
    }

    /**
     * Returns the columns of a picture whose source asks for a number of them, or for the lead of its page: fewer only
     * if it would take more than three fifths of the depth of a page.
     */
    int asked(Grid grid, int most) {
        int columns = Math.clamp(most, 1, grid.columns);
        while (columns > 1 && (long) grid.span(columns) * height / width * 5 > (long) grid.lines * grid.leading * 3) {
            columns--;
        }
        return columns;
    }

    private boolean suits(Grid grid, int measure) {
        boolean fine = (long) width * INCH >= (long) measure * FINEST;
        long depth = (long) measure * height / width;
        return fine && depth * 5 <= (long) grid.lines * grid.leading * 2;
    }

    /** Fits the picture into a measure, of which it fills so many per cent. */
    PageItem.Image image(String figure, int measure, Grid grid, int percent) {
        long full = (long) measure * percent / 100;
        long natural = full * height / width;
        // At most three fifths of the page, to leave room for caption and text; half of a page of vertical lines,
        // which is wider than it is deep.
        long page = (long) grid.lines * grid.leading;
        long most = grid.writing == WritingMode.VERTICAL ? page / 2 : page * 3 / 5;
        long wide = natural > most ? full * most / natural : full;
        int extent = (int) Math.min(natural, most);
        return new PageItem.Image(figure, (int) (measure - wide) / 2, 0, (int) wide, extent, picture);
    }
}
