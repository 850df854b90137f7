package org.colophon.render.pdf.page.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a galley that is not cut: one line of text, or a heading, picture or table row of several grid lines.
 *
 * @param lines grid lines it takes
 * @param marks its items, from its own top left corner
 * @param bond its bond to the next slot
 * @param anchor the place that readers jump to here
 * @param notes the footnotes that it refers to first, which are at the foot of its column
 * @param head the head of its table, which is repeated above it at the top of a column
 */
public record Slot(
        int lines,
        List<PageItem> marks,
        Bond bond,
        @Nullable Anchor anchor,
        List<Slot> notes,
        @Nullable Slot head) {

    /** Grid lines that the short rule above footnotes takes. */
    public static final int NOTE_RULE = 1;

    /** The bond of a slot to the next, the weakest first. */
    public enum Bond {
        /** A column may end here. */
        FREE,
        /** The first line of a paragraph, which should not be alone at the foot of a column. */
        FIRST_LINE,
        /** The last line but one: the last should not be alone at the top of a column. */
        LAST_LINE,
        /** A row of a table, which is better not cut from the next. */
        ROW,
        /** A picture, a box, or the rows of a table that is not cut. */
        WHOLE,
        /** A heading, which at least two lines follow in the same column. */
        HEADING,
        /** White that vanishes at the top and foot of a column. */
        WHITE
    }

    /** A heading that readers jump to. */
    public record Anchor(String title, int level) { }

    public Slot {
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }

    public Slot(int lines, List<PageItem> marks, Bond bond, @Nullable Anchor anchor) {
        this(lines, marks, bond, anchor, List.of(), null);
    }

    public static Slot line(PageItem mark) {
        return new Slot(1, List.of(mark), Bond.FREE, null);
    }

    public static Slot white(int lines) {
        return new Slot(lines, List.of(), Bond.WHITE, null);
    }

    public boolean isWhite() {
        return bond == Bond.WHITE;
    }

    public Slot bound(Bond other) {
        return new Slot(lines, marks, other, anchor, notes, head);
    }

    public Slot at(Anchor place) {
        return new Slot(lines, marks, bond, place, notes, head);
    }

    /** The same with more marks, which are read before its own. */
    public Slot with(List<PageItem> more) {
        List<PageItem> all = new ArrayList<>(more);
        all.addAll(marks);
        return new Slot(lines, all, bond, anchor, notes, head);
    }

    public Slot moved(int inline) {
        return new Slot(
                lines,
                marks.stream().map(mark -> mark.moved(inline, 0)).toList(),
                bond,
                anchor,
                notes,
                head == null ? null : head.moved(inline));
    }

    /** The same with footnotes of its own. */
    public Slot noted(List<Slot> own) {
        return own.isEmpty() ? this : new Slot(lines, marks, bond, anchor, own, head);
    }

    /** The same below a head that is repeated, or none. */
    public Slot under(@Nullable Slot repeated) {
        return new Slot(lines, marks, bond, anchor, notes, repeated);
    }

    /** Grid lines that its footnotes take. */
    public int noteLines() {
        return notes.isEmpty() ? 0 : notes.stream().mapToInt(Slot::lines).sum();
    }
}
