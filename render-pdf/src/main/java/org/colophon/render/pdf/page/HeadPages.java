package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;

/**
 * The head of an article on its pages: one, unless it is deeper than that has room; it then goes on at the top of the
 * next.
 */
final class HeadPages {

    /**
     * The part of the head on one page, from its top.
     *
     * @param marks its items
     * @param lines grid lines that it takes
     */
    record Part(List<PageItem> marks, int lines) {
        Part {
            marks = List.copyOf(marks);
        }
    }

    private final Grid grid;
    private final List<Part> parts = new ArrayList<>();
    private List<PageItem> marks = new ArrayList<>();
    private int top;
    private int bottom;
    private int room;

    private HeadPages(Grid grid, int first) {
        this.grid = grid;
        this.room = first;
    }

    /** The pages of a head, of which the first has so many grid lines left. */
    static List<Part> of(HeadZone head, Grid grid, int first) {
        if (head.lines() <= first) {
            return List.of(new Part(head.marks(), head.lines()));
        }
        HeadPages pages = new HeadPages(grid, first);
        head.pieces().forEach(pages::place);
        pages.end();
        return List.copyOf(pages.parts);
    }

    private void place(HeadZone.Piece piece) {
        boolean fits = piece.bottom() - top <= (long) room * grid.leading;
        // A piece that is too deep for any page begins at the top of one.
        if (!fits && (!marks.isEmpty() || room < grid.lines)) {
            end();
            marks = new ArrayList<>();
            top = piece.top();
            room = grid.lines;
        }
        piece.marks().forEach(mark -> marks.add(mark.moved(0, -top)));
        bottom = piece.bottom();
    }

    private void end() {
        parts.add(new Part(marks, marks.isEmpty() ? 0 : Math.min(grid.lines, grid.linesFor(bottom - top))));
    }
}
