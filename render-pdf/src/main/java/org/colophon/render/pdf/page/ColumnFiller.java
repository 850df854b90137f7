package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** Cuts a galley into columns: full pages first, the last page balanced to the least height that holds what is left. */
final class ColumnFiller {

    private final List<Slot> slots;
    private final int columns;

    ColumnFiller(List<Slot> slots, int columns) {
        this.slots = slots;
        this.columns = columns;
    }

    /**
     * A column that is filled.
     *
     * @param from index of its first slot
     * @param to index after its last
     */
    record Column(int from, int to) {

        List<Slot> of(List<Slot> slots) {
            return slots.subList(from, to);
        }
    }

    /** The columns of one page that begins with a slot and has so many grid lines. */
    List<Column> page(int from, int height) {
        List<Column> full = fill(from, height);
        if (full.getLast().to() < slots.size()) {
            return full;
        }
        int low = 1;
        int high = height;
        while (low < high) {
            int middle = (low + high) / 2;
            if (fill(from, middle).getLast().to() == slots.size()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return fill(from, low);
    }

    private List<Column> fill(int from, int height) {
        List<Column> filled = new ArrayList<>();
        int next = from;
        for (int column = 0; column < columns; column++) {
            int start = skipWhite(next);
            int end = columnEnd(start, height);
            filled.add(new Column(start, end));
            next = end;
        }
        if (skipWhite(next) == slots.size()) {
            Column last = filled.removeLast();
            filled.add(new Column(last.from(), slots.size()));
        }
        return filled;
    }

    private int skipWhite(int from) {
        int i = from;
        while (i < slots.size() && slots.get(i).bond() == Slot.Bond.WHITE) {
            i++;
        }
        return i;
    }

    private int columnEnd(int from, int height) {
        int used = 0;
        int i = from;
        while (i < slots.size() && used + slots.get(i).lines() <= height) {
            used += slots.get(i).lines();
            i++;
        }
        if (i == slots.size()) {
            return i;
        }
        int end = i;
        // White that would end the column, or begin the next, vanishes anyway.
        while (end > from && (slots.get(end - 1).bond() == Slot.Bond.KEEP || heldBack(end))) {
            end--;
        }
        // Everything holds on to everything: the column is cut where it is full.
        return end == from ? i : end;
    }

    /** A column must not end right after white that follows a slot which holds on: the slot before decides. */
    private boolean heldBack(int end) {
        int before = end - 1;
        while (before >= 0 && slots.get(before).bond() == Slot.Bond.WHITE) {
            before--;
        }
        return before >= 0 && before < end - 1 && slots.get(before).bond() == Slot.Bond.KEEP;
    }
}
