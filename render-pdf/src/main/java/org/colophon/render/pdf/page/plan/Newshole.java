package org.colophon.render.pdf.page.plan;

import java.util.List;
import org.colophon.model.plan.PlannedStory;

/**
 * The part of a page that stories take.
 *
 * @param columns columns of the page
 * @param top first grid line
 * @param foot the line after the last
 * @param boxes boxes within it, in the corners that advertisements have
 */
record Newshole(int columns, int top, int foot, List<PlannedStory.Place> boxes) {

    Newshole {
        boxes = List.copyOf(boxes);
    }

    int depth() {
        return foot - top;
    }

    /** Column lines for stories. */
    int area() {
        int taken = boxes.stream().mapToInt(box -> box.width() * (box.depth() + 1)).sum();
        return columns * (depth() + 1) - taken;
    }
}
