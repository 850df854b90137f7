package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a galley that is not cut: one line of text, or a heading, picture or table row of several grid lines.
 *
 * @param lines grid lines it takes
 * @param marks what is printed in it, from its own top left corner
 * @param bond how it holds on to what follows
 * @param anchor the place that readers jump to here
 * @param notes the footnotes that it refers to first, which stand at the foot of its column
 * @param head what is repeated above it where it stands at the top of a column: the head of its table
 */
record Slot(int lines, List<Mark> marks, Bond bond, @Nullable Anchor anchor, List<Slot> notes, @Nullable Slot head) {

    /** How a slot holds on to what follows, the weakest first. */
    enum Bond {
        /** A column may end here. */
        FREE,
        /** The first line of a paragraph, which should not stand alone at the foot of a column. */
        FIRST_LINE,
        /** The last line but one: the last should not stand alone at the top of a column. */
        LAST_LINE,
        /** A row of a table, which is better not cut from the next. */
        ROW,
        /** A picture, box, or the rows of a table that stand together. */
        WHOLE,
        /** A heading, which at least two lines follow in the same column. */
        HEADING,
        /** White that vanishes at the top and foot of a column. */
        WHITE
    }

    /** A heading that readers jump to. */
    record Anchor(String title, int level) { }

    Slot {
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }

    Slot(int lines, List<Mark> marks, Bond bond, @Nullable Anchor anchor) {
        this(lines, marks, bond, anchor, List.of(), null);
    }

    static Slot line(Mark mark) {
        return new Slot(1, List.of(mark), Bond.FREE, null);
    }

    static Slot white(int lines) {
        return new Slot(lines, List.of(), Bond.WHITE, null);
    }

    boolean isWhite() {
        return bond == Bond.WHITE;
    }

    Slot bound(Bond other) {
        return new Slot(lines, marks, other, anchor, notes, head);
    }

    Slot at(Anchor place) {
        return new Slot(lines, marks, bond, place, notes, head);
    }

    /** The same with more marks, which are read before its own. */
    Slot with(List<Mark> more) {
        List<Mark> all = new ArrayList<>(more);
        all.addAll(marks);
        return new Slot(lines, all, bond, anchor, notes, head);
    }

    Slot moved(int inline) {
        return new Slot(lines, marks.stream().map(mark -> mark.moved(inline, 0)).toList(), bond, anchor, notes, head == null ? null : head.moved(inline));
    }

    /** The same with footnotes of its own. */
    Slot noted(List<Slot> own) {
        return own.isEmpty() ? this : new Slot(lines, marks, bond, anchor, own, head);
    }

    /** The same below a head that is repeated, or none. */
    Slot under(@Nullable Slot repeated) {
        return new Slot(lines, marks, bond, anchor, notes, repeated);
    }

    /** Grid lines that its footnotes take. */
    int noteLines() {
        return notes.isEmpty() ? 0 : notes.stream().mapToInt(Slot::lines).sum();
    }
}
