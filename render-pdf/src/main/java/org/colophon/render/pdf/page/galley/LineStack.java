package org.colophon.render.pdf.page.galley;

import java.util.ArrayList;
import java.util.List;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.Ink;
import org.colophon.style.TextElement;

/** Lines, rules and white below one another at their own leadings, off the grid. */
final class LineStack {

    private final MakeupStyle style;
    private final List<PageItem> marks = new ArrayList<>();
    private int at;

    /** A stack that begins at a height. */
    LineStack(MakeupStyle style, int at) {
        this.style = style;
        this.at = at;
    }

    int at() {
        return at;
    }

    List<PageItem> marks() {
        return marks;
    }

    void skip(int height) {
        at += height;
    }

    /** Moves down to the grid line that type of an element begins on, if the element is on the grid. */
    void snap(TextElement element) {
        at = style.grid().snapped(at, style.size(element));
    }

    void add(String id, List<SetLine> lines, TextElement element) {
        add(id, BlockPart.TEXT, lines, element);
    }

    void add(String id, BlockPart part, List<SetLine> lines, TextElement element) {
        int base = Grid.baseline(style.leading(element), style.size(element));
        for (SetLine line : lines) {
            marks.add(new PageItem.Line(id, part, 0, at + base, line));
            at += style.leading(element);
        }
    }

    /**
     * Whether a line at the end of the measure has room in the row of the last line, which is at its start.
     *
     * @param apart least room between the two
     */
    boolean hasRoom(SetLine line, int measure, int apart) {
        return !marks.isEmpty()
                && marks.getLast() instanceof PageItem.Line last
                && last.line().size() > 0
                && line.size() > 0
                && last.inline() + last.line().far(0, last.line().size()) + apart <= line.near(0, line.size())
                && line.far(0, line.size()) <= measure;
    }

    /** Adds a line to the row of the last one. */
    void beside(String id, SetLine line) {
        if (marks.getLast() instanceof PageItem.Line last) {
            marks.add(new PageItem.Line(id, BlockPart.TEXT, 0, last.block(), line));
        }
    }

    /** Draws a rule across a measure at a height, wherever the stack has got to. */
    void rule(int height, int measure, int weight, Ink ink) {
        marks.add(new PageItem.Rule(0, height, measure, weight, ink));
    }
}
