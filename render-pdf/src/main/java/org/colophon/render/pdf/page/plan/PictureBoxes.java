package org.colophon.render.pdf.page.plan;

import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.plan.PageBox;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.galley.PageJob;
import org.colophon.render.picture.Fetched;
import org.colophon.render.picture.Picture;

/** Places the pictures of boxes, such as advertisements: as large as their box lets them, in its middle. */
final class PictureBoxes {

    private static final int BAND = 4;

    private final PageJob job;
    private final Grid grid;
    private final RenderLog log;

    PictureBoxes(PageJob job, Grid grid, RenderLog log) {
        this.job = job;
        this.grid = grid;
        this.log = log;
    }

    /** The boxes of a page that have a picture. */
    static List<PlannedPage.Box> of(PlannedPage page) {
        return page.boxes().stream().filter(box -> box.box().file() != null).toList();
    }

    List<PageItem> items(PlannedPage.Box box, Block.Figure figure) {
        PlannedStory.Place whole = box.place();
        // Below the logo of a masthead are the lines of its issue and date.
        int lines = box.box().kind() == PageBox.Kind.MASTHEAD ? Math.max(1, whole.depth() - BAND) : whole.depth();
        PlannedStory.Place place = new PlannedStory.Place(whole.column(), whole.line(), whole.width(), lines);
        return switch (job.pictures().fetch(figure, log)) {
            case Fetched.Shown shown -> List.of(placed(place, figure, shown.picture()));
            case Fetched.Framed framed -> List.of();
            case Fetched.Unnamed unnamed -> List.of();
        };
    }

    private PageItem placed(PlannedStory.Place place, Block.Figure figure, Picture picture) {
        int width = grid.span(place.width());
        int depth = place.depth() * grid.leading;
        long high = (long) width * picture.height() / picture.width();
        int extent = high <= depth ? width : (int) ((long) depth * picture.width() / picture.height());
        int height = high <= depth ? (int) high : depth;
        return new PageItem.Image(figure.id(), grid.columnStart(place.column()) + (width - extent) / 2,
                grid.lineTop(place.line()) + (depth - height) / 2, extent, height, picture);
    }
}
