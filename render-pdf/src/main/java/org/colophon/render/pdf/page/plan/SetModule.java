package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.List;
import org.colophon.render.pdf.page.columns.Columns;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.style.Ink;
import org.jspecify.annotations.Nullable;

/**
 * The type of a module, and where it goes.
 *
 * @param width columns of the page that it takes
 * @param head the head
 * @param white grid lines of white around the head, beyond its own; less than 0 if it has less
 * @param piece the picture with its caption; null for none
 * @param pieceColumn first column of the picture
 * @param pieceWidth columns of the picture
 * @param columns the text below it
 * @param textColumn first column of the text
 * @param framed whether a frame is drawn around it
 */
record SetModule(
        int width,
        SetHead head,
        int white,
        @Nullable Slot piece,
        int pieceColumn,
        int pieceWidth,
        Columns columns,
        int textColumn,
        boolean framed) {

    private static final int FRAME = 500;

    /** A heading that readers jump to, and its height on the page. */
    record Jumpable(Slot.Anchor anchor, int block) { }

    /** The items of the module at a place of the page, in reading order; headings are added to a list. */
    List<PageItem> items(Grid page, int column, int line, int depth, List<Jumpable> headings) {
        Grid own = head.scope().grid();
        int inset = (page.span(width) - own.width) / 2;
        int left = page.columnStart(column) + inset;
        List<PageItem> items = new ArrayList<>();
        if (framed) {
            items.addAll(frame(page, column, line, depth));
        }
        int top = line + (framed ? 1 : 0);
        int headTop = page.lineTop(top) + Math.max(0, white) * page.leading / 2;
        head.items().forEach(item -> items.add(item.moved(left, headTop)));
        int below = top + head.lines() + white;
        if (piece != null) {
            int at = left + pieceColumn * (own.columnWidth + own.gap);
            piece.marks().forEach(item -> items.add(item.moved(at, page.lineTop(below))));
        }
        for (int i = 0; i < columns.columns().size(); i++) {
            int across = textColumn + i;
            int from = below + (covers(across) ? lines(piece) : 0);
            Columns.Column leg = columns.columns().get(i);
            int at = left + across * (own.columnWidth + own.gap);
            leg(leg, at, from, page, items, headings);
        }
        items.addAll(rules(page, left, below));
        return items;
    }

    private void leg(
            Columns.Column leg, int at, int from, Grid page, List<PageItem> items, List<Jumpable> headings) {
        int line = from;
        for (Slot slot : leg.slots()) {
            int top = page.lineTop(line);
            slot.marks().forEach(item -> items.add(item.moved(at, top)));
            if (slot.anchor() != null) {
                headings.add(new Jumpable(slot.anchor(), top));
            }
            line += slot.lines();
        }
        if (!leg.notes().isEmpty()) {
            int foot = from + Math.max(leg.height(), leg.depth()) - leg.noteLines();
            items.add(new PageItem.Rule(at, page.lineTop(foot) + page.leading / 2, page.columnWidth / 3, 300,
                    Ink.BLACK));
            line = foot + Slot.NOTE_RULE;
            for (Slot note : leg.notes()) {
                int top = page.lineTop(line);
                note.marks().forEach(item -> items.add(item.moved(at, top)));
                line += note.lines();
            }
        }
    }

    boolean covers(int column) {
        return piece != null && column >= pieceColumn && column < pieceColumn + pieceWidth;
    }

    static int lines(@Nullable Slot slot) {
        return slot == null ? 0 : slot.lines();
    }

    /** Hairlines between its columns, below a picture that crosses them. */
    private List<PageItem> rules(Grid page, int left, int below) {
        Grid own = head.scope().grid();
        List<PageItem> rules = new ArrayList<>();
        List<Columns.Column> legs = columns.columns();
        for (int i = 1; own.rule > 0 && i < legs.size(); i++) {
            int across = textColumn + i;
            int covered = covers(across) && covers(across - 1) ? lines(piece) : 0;
            int end = Math.max(end(i - 1), end(i));
            int inline = left + across * (own.columnWidth + own.gap) - own.gap / 2 - own.rule / 2;
            int depth = (end - covered) * page.leading;
            if (depth > 0 && across < width) {
                rules.add(new PageItem.Rule(inline, page.lineTop(below + covered), own.rule, depth, Ink.BLACK));
            }
        }
        return rules;
    }

    /** Grid lines below the head to which a leg is filled. */
    private int end(int leg) {
        Columns.Column column = columns.columns().get(leg);
        int text = column.notes().isEmpty() ? column.depth() : Math.max(column.height(), column.depth());
        return text + (covers(textColumn + leg) ? lines(piece) : 0);
    }

    private List<PageItem> frame(Grid page, int column, int line, int depth) {
        int inline = page.columnStart(column);
        int top = page.lineTop(line) + page.leading / 3;
        int extent = page.span(width);
        int height = depth * page.leading - page.leading * 2 / 3;
        return List.of(
                new PageItem.Rule(inline, top, extent, FRAME, Ink.BLACK),
                new PageItem.Rule(inline, top + height - FRAME, extent, FRAME, Ink.BLACK),
                new PageItem.Rule(inline, top, FRAME, height, Ink.BLACK),
                new PageItem.Rule(inline + extent - FRAME, top, FRAME, height, Ink.BLACK));
    }
}
