package org.colophon.render.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.WritingMode;

/**
 * Says where the lines of pages are on the sheet.
 *
 * @param width of the page, in thousandths of a point
 * @param height of the page
 */
record Placer(int width, int height) {

    private static final double POINT = 1000;
    /** The part of an em above the baseline, in thousandths. */
    private static final int ASCENT = 880;

    PlacedPage page(Page page) {
        List<PlacedLine> lines = new ArrayList<>();
        Map<String, PlacedBox> pictures = new LinkedHashMap<>();
        for (PageItem item : page.marks()) {
            switch (item) {
                case PageItem.Line line -> {
                    if (line.line().size() > 0 && !line.blockId().isEmpty() && line.part() != BlockPart.FURNITURE) {
                        lines.add(line(page.writing(), line));
                    }
                }
                case PageItem.Image image -> pictures.put(image.blockId(), box(page.writing(), image.inline(),
                        image.block(), image.inlineExtent(), image.blockExtent()));
                case PageItem.Rule rule -> {
                }
            }
        }
        return new PlacedPage(
                page.number(), width / POINT, height / POINT, page.writing(), lines, pictures);
    }

    /** The columns of a grid. */
    List<PlacedBox> columns(Grid grid) {
        List<PlacedBox> columns = new ArrayList<>();
        for (int i = 0; i < grid.columns; i++) {
            columns.add(box(grid.writing, grid.columnStart(i), grid.top, grid.columnWidth, grid.lines * grid.leading));
        }
        return columns;
    }

    private PlacedLine line(WritingMode writing, PageItem.Line item) {
        SetLine line = item.line();
        int near = line.near(0, line.size());
        int extent = Math.max(1, line.far(0, line.size()) - near);
        int size = 0;
        StringBuilder text = new StringBuilder();
        List<Double> edges = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            size = Math.max(size, line.type(i).size());
            text.appendCodePoint(line.point(i));
            double share = Math.clamp((line.place(i) - near) / (double) extent, 0, 1);
            edges.add(writing == WritingMode.RIGHT_TO_LEFT ? 1 - share : share);
        }
        int top = item.block() - (int) ((long) size * ASCENT / 1000);
        return new PlacedLine(
                item.blockId(), part(item.part()), box(writing, item.inline() + near, top, extent, size),
                text.toString(), edges);
    }

    private static String part(BlockPart part) {
        return switch (part) {
            case BlockPart.Named named -> named.name();
            case BlockPart.Marker marker -> "MARKER";
            case BlockPart.Jump jump -> "JUMP";
            case BlockPart.Cell cell -> "CELL";
        };
    }

    private PlacedBox box(WritingMode writing, int inline, int block, int inlineExtent, int blockExtent) {
        return switch (writing) {
            case HORIZONTAL -> new PlacedBox(
                    inline / POINT, block / POINT, inlineExtent / POINT, blockExtent / POINT);
            case RIGHT_TO_LEFT -> new PlacedBox(
                    (width - inline - inlineExtent) / POINT, block / POINT, inlineExtent / POINT, blockExtent / POINT);
            case VERTICAL -> new PlacedBox(
                    (width - block - blockExtent) / POINT, inline / POINT, blockExtent / POINT, inlineExtent / POINT);
        };
    }
}
