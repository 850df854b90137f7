package org.colophon.render.pdf.page.galley;

import java.util.List;
import org.colophon.model.Block;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.picture.Picture;
import org.colophon.style.WritingMode;

/**
 * A picture that can be printed, and how wide it stands. Pictures stand upright in every writing: beside vertical lines
 * it is their height that fills the measure.
 *
 * @param picture the picture
 * @param width in pixels along the lines
 * @param height in pixels across the lines
 */
record FittedPicture(Picture picture, int width, int height) {

    /** Pixels an inch that newsprint needs: a picture of fewer is not made wider than one column. */
    private static final int FINEST = 200;
    private static final int INCH = 72_000;

    /** A picture as it is looked at. */
    static FittedPicture of(Picture picture, WritingMode writing) {
        return switch (writing) {
            case HORIZONTAL -> new FittedPicture(picture, picture.width(), picture.height());
            case VERTICAL -> new FittedPicture(picture, picture.height(), picture.width());
        };
    }

    /**
     * Columns that the picture stands across: as many as the style allows, its pixels suffice for, and leave the page
     * its text.
     */
    int columns(MakeupContext desk) {
        int columns = width > height ? Math.min(desk.style.makeup().span(), desk.grid.columns) : 1;
        while (columns > 1 && !suits(desk.grid, desk.grid.span(columns))) {
            columns--;
        }
        return columns;
    }

    private boolean suits(Grid grid, int measure) {
        boolean fine = (long) width * INCH >= (long) measure * FINEST;
        long depth = (long) measure * height / width;
        return fine && depth * 5 <= (long) grid.lines * grid.leading * 2;
    }

    /** Puts the picture into a measure, in per cent of what would fill it, and gives its height. */
    int mark(Block.Figure figure, int measure, Grid grid, int percent, int top, List<PageItem> marks) {
        long full = (long) measure * percent / 100;
        long natural = full * height / width;
        // Three fifths of the page, half of one of vertical lines, which is wider than it is deep: the rest is for
        // caption and text.
        long page = (long) grid.lines * grid.leading;
        long most = grid.writing == WritingMode.VERTICAL ? page / 2 : page * 3 / 5;
        long wide = natural > most ? full * most / natural : full;
        int extent = (int) Math.min(natural, most);
        marks.add(new PageItem.Image(figure.id(), (int) (measure - wide) / 2, top, (int) wide, extent, picture));
        return extent;
    }
}
