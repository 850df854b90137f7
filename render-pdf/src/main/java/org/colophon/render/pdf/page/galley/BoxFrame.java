package org.colophon.render.pdf.page.galley;

import java.util.ArrayList;
import java.util.List;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.style.Ink;

/** Draws a frame around slots. A box that has to be cut stays closed at its sides. */
final class BoxFrame {

    private static final int RULE = 500;

    private BoxFrame() {
    }

    /**
     * The frame opens in a line above the text and closes in one below: it never leaves the type area. Text without an
     * indent has a frame without sides, which would touch it.
     */
    static List<Slot> framed(List<Slot> inner, int measure, int inset, int leading) {
        int reach = leading * 2 / 5;
        List<Slot> framed = new ArrayList<>();
        framed.add(new Slot(1, edge(leading - reach, leading - reach, leading, measure, inset), Slot.Bond.WHOLE, null));
        for (Slot slot : inner) {
            List<PageItem> sides = sides(0, slot.lines() * leading, measure, inset);
            framed.add(slot.moved(inset).under(null).bound(Slot.Bond.WHOLE).with(sides));
        }
        framed.add(new Slot(1, edge(reach - RULE, 0, reach, measure, inset), Slot.Bond.FREE, null));
        return framed;
    }

    private static List<PageItem> edge(int at, int top, int bottom, int measure, int inset) {
        List<PageItem> rules = new ArrayList<>(sides(top, bottom, measure, inset));
        rules.add(new PageItem.Rule(0, at, measure, RULE, Ink.BLACK));
        return rules;
    }

    private static List<PageItem> sides(int top, int bottom, int measure, int inset) {
        return inset == 0 ? List.of() : List.of(
                new PageItem.Rule(0, top, RULE, bottom - top, Ink.BLACK),
                new PageItem.Rule(measure - RULE, top, RULE, bottom - top, Ink.BLACK));
    }
}
