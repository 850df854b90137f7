package org.colophon.epaper;

import org.colophon.epaper.HotZone.Box;
import org.colophon.model.plan.PlannedStory.Place;
import org.colophon.style.ColumnGrid;
import org.colophon.style.PageFormat;
import org.colophon.style.PrintStyle;
import org.colophon.style.WritingMode;

/** The columns and lines of a page, in per cent of its sheet. */
final class ZoneGrid {

    private static final double WHOLE = 100;

    private final PrintStyle style;

    ZoneGrid(PrintStyle style) {
        this.style = style;
    }

    Box of(Place place) {
        ColumnGrid grid = style.grid();
        PageFormat page = style.page();
        int step = grid.columnWidth().milliPoints() + grid.gap().milliPoints();
        boolean vertical = style.writing() == WritingMode.VERTICAL;
        double start = (vertical ? page.top() : page.inner()).milliPoints() + (double) place.column() * step;
        double end = start + grid.span(place.width()).milliPoints();
        double first = (vertical ? page.inner() : page.top()).milliPoints()
                + (double) place.line() * grid.leading().milliPoints();
        double last = first + (double) place.depth() * grid.leading().milliPoints();
        double width = page.width().milliPoints() / WHOLE;
        double height = page.height().milliPoints() / WHOLE;
        return switch (style.writing()) {
            case HORIZONTAL -> new Box(start / width, first / height, end / width, last / height);
            case RIGHT_TO_LEFT -> new Box(WHOLE - end / width, first / height, WHOLE - start / width, last / height);
            case VERTICAL -> new Box(WHOLE - last / width, start / height, WHOLE - first / width, end / height);
        };
    }
}
