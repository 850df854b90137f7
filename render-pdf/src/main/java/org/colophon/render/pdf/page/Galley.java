package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.colophon.render.pdf.line.SetLine;

/** The long column of set text before it is cut into pages. */
final class Galley {

    private final List<Slot> slots = new ArrayList<>();

    List<Slot> slots() {
        return slots;
    }

    void add(Slot slot) {
        slots.add(slot);
    }

    void addAll(List<Slot> more) {
        slots.addAll(more);
    }

    /** White above the next piece, unless there is white already. */
    void white(int lines) {
        if (!slots.isEmpty() && slots.getLast().bond() != Slot.Bond.WHITE) {
            slots.add(Slot.white(lines));
        }
    }

    /**
     * Lines of a paragraph, one on each grid line. The first two and the last two stay together (widows and orphans).
     */
    void paragraph(String blockId, List<SetLine> lines, int size, int leading) {
        for (int i = 0; i < lines.size(); i++) {
            Slot slot = Slot.line(new Mark.Line(blockId, 0, Grid.baseline(leading, size), lines.get(i)));
            boolean keeps = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
            slots.add(keeps ? slot.bound(Slot.Bond.KEEP) : slot);
        }
    }

    /** Lines with a leading of their own, in whole grid lines together. */
    static Slot block(String blockId, List<SetLine> lines, int size, int ownLeading, int gridLines, int leading) {
        List<Mark> marks = new ArrayList<>();
        int start = (gridLines * leading - lines.size() * ownLeading) / 2;
        for (int i = 0; i < lines.size(); i++) {
            marks.add(new Mark.Line(blockId, 0, start + i * ownLeading + Grid.baseline(ownLeading, size), lines.get(i)));
        }
        return new Slot(gridLines, marks, Slot.Bond.FREE, null);
    }
}
