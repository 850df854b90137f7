package org.colophon.style;

import java.util.Optional;

/**
 * Sheets of newspapers, each with the columns that suit it at the body size of newspapers. Sizes are those that the
 * printing houses of Europe and America name; the arithmetic of columns is that of whole ems.
 */
public enum SheetFormat {
    /** 375 × 597 mm: 8 columns of 13 em. */
    BROADSHEET(375, 597, 8, 9_000),
    /** 315 × 470 mm: 6 columns of 14 em. */
    BERLINER(315, 470, 6, 14_400),
    /** 280 × 430 mm: 5 columns of 15 em. */
    TABLOID(280, 430, 5, 11_250);

    private static final Length BODY = Length.points(9);
    /** Least margin at either side: the press grips the sheet there. */
    private static final Length MARGIN = Length.millimetres(11);

    /** In millimetres. */
    private final int width;
    private final int height;
    private final int columns;
    /** White between columns, in thousandths of a point. */
    private final int gap;

    SheetFormat(int width, int height, int columns, int gap) {
        this.width = width;
        this.height = height;
        this.columns = columns;
        this.gap = gap;
    }

    private Length width() {
        return Length.millimetres(width);
    }

    private Length height() {
        return Length.millimetres(height);
    }

    /** Layouts on this sheet: their margins at head and foot, as many lines and columns as there is room for. */
    Layouts of(String style, Layouts base) {
        ColumnGrid grid = base.usual().grid();
        if (!grid.body().equals(BODY)) {
            throw new IllegalArgumentException("sheets are for newspapers, whose body size is " + BODY
                    + ", but that of " + style + " is " + grid.body());
        }
        int room = width().milliPoints() - 2 * MARGIN.milliPoints() - (columns - 1) * gap;
        int measure = room / columns / BODY.milliPoints();
        int lines = lines(base.usual(), grid);
        ColumnGrid own = new ColumnGrid(BODY, grid.leading(), lines, columns, measure, new Length(gap), grid.rule());
        PageFormat page = page(base.usual().page(), own.width());
        Optional<PageLayout> blocks = base.blocks().map(each ->
                each.on(page, each.grid().filling(own.width(), lines(base.usual(), each.grid()))));
        return new Layouts(
                base.usual().on(page, own), blocks, base.vertical(), base.sections(), base.columns());
    }

    private PageFormat page(PageFormat base, Length type) {
        Length margin = new Length((width().milliPoints() - type.milliPoints()) / 2);
        return new PageFormat(width(), height(), base.top(), margin, margin, base.bleed(), base.marks());
    }

    /** The white at the foot of the page stays as it is. */
    private int lines(PageLayout base, ColumnGrid grid) {
        int used = base.page().height().milliPoints() - base.grid().height().milliPoints();
        return (height().milliPoints() - used) / grid.leading().milliPoints();
    }
}
