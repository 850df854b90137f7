package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.style.Ink;

/** Draws a frame around slots, so that a box may be cut between them and stays closed at its sides. */
final class Boxes {

    private static final int RULE = 500;

    private Boxes() {
    }

    static List<Slot> framed(List<Slot> inner, int measure, int inset, int leading) {
        List<Slot> framed = new ArrayList<>();
        for (int i = 0; i < inner.size(); i++) {
            Slot slot = inner.get(i);
            boolean first = i == 0;
            boolean last = i == inner.size() - 1;
            // The frame reaches half a line over the text at its ends: into the white that stands there.
            int top = first ? -leading * 2 / 5 : 0;
            int bottom = slot.lines() * leading + (last ? leading * 2 / 5 : 0);
            List<Mark> rules = new ArrayList<>();
            rules.add(new Mark.Rule(0, top, RULE, bottom - top, Ink.BLACK));
            rules.add(new Mark.Rule(measure - RULE, top, RULE, bottom - top, Ink.BLACK));
            if (first) {
                rules.add(new Mark.Rule(0, top, measure, RULE, Ink.BLACK));
            }
            if (last) {
                rules.add(new Mark.Rule(0, bottom - RULE, measure, RULE, Ink.BLACK));
            }
            Slot.Bond bond = slot.bond() == Slot.Bond.WHITE ? Slot.Bond.FREE : slot.bond();
            framed.add(slot.moved(inset).bound(first && inner.size() > 1 ? Slot.Bond.KEEP : bond).with(rules));
        }
        return framed;
    }
}
