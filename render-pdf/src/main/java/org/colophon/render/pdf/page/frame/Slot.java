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
 * @param top the same as it is at the top of a column, if it is lower elsewhere
 * @param rows the lines of a footnote that may go on in the next column
 */
public record Slot(
        int lines,
        List<PageItem> marks,
        Bond bond,
        @Nullable Anchor anchor,
        List<Slot> notes,
        @Nullable Slot head,
        @Nullable Slot top,
        @Nullable NoteRows rows) {

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

    /** A piece that is the same wherever it is in its column. */
    public Slot(
            int lines,
            List<PageItem> marks,
            Bond bond,
            @Nullable Anchor anchor,
            List<Slot> notes,
            @Nullable Slot head) {
        this(lines, marks, bond, anchor, notes, head, null, null);
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
        return new Slot(lines, marks, other, anchor, notes, head, top == null ? null : top.bound(other), rows);
    }

    public Slot at(Anchor place) {
        return new Slot(lines, marks, bond, place, notes, head, top, rows);
    }

    /** The same with more marks, which are read before its own. */
    public Slot with(List<PageItem> more) {
        List<PageItem> all = new ArrayList<>(more);
        all.addAll(marks);
        return new Slot(lines, all, bond, anchor, notes, head, top, rows);
    }

    public Slot moved(int inline) {
        return new Slot(
                lines,
                marks.stream().map(mark -> mark.moved(inline, 0)).toList(),
                bond,
                anchor,
                notes,
                head == null ? null : head.moved(inline),
                top == null ? null : top.moved(inline),
                rows);
    }

    /** The same with footnotes of its own. */
    public Slot noted(List<Slot> own) {
        return own.isEmpty()
                ? this
                : new Slot(lines, marks, bond, anchor, own, head, top == null ? null : top.noted(own), rows);
    }

    /** The same below a head that is repeated, or none. */
    public Slot under(@Nullable Slot repeated) {
        return new Slot(lines, marks, bond, anchor, notes, repeated, top, rows);
    }

    /** The same so much lower, but at the top of a column. */
    public Slot lowered(int block) {
        List<PageItem> lower = marks.stream().map(mark -> mark.moved(0, block)).toList();
        return new Slot(lines, lower, bond, anchor, notes, head, this, rows);
    }

    /** A footnote of these lines. */
    Slot rows(NoteRows own) {
        return new Slot(lines, marks, bond, anchor, notes, head, top, own);
    }

    /** Grid lines that its footnotes take. */
    public int noteLines() {
        return notes.isEmpty() ? 0 : notes.stream().mapToInt(Slot::lines).sum();
    }
}
