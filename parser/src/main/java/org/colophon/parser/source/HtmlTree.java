package org.colophon.parser.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.colophon.parser.markup.HtmlElement;
import org.colophon.parser.markup.Mark;
import org.colophon.parser.markup.Marks;

/** The elements that part blocks, with the drafts in them. End tags that are left out are understood. */
final class HtmlTree {

    /** A part of an element: another element, or a draft. */
    sealed interface Part { }

    /** A draft between tags. */
    record Piece(Draft draft) implements Part { }

    /** An element with its content; its end is that of its end tag, or of the last of its parts. */
    record Node(Mark mark, List<Part> parts, int end) implements Part { }

    private static final Set<HtmlElement> CELLS = EnumSet.of(HtmlElement.CELL, HtmlElement.HEAD_CELL);
    private static final Set<HtmlElement> LISTS =
            EnumSet.of(HtmlElement.BULLETS, HtmlElement.NUMBERS, HtmlElement.TERMS);
    private static final Set<HtmlElement> TERMS = EnumSet.of(HtmlElement.TERM, HtmlElement.DEFINITION);

    private final int deepest;
    private final Deque<Opened> open = new ArrayDeque<>();
    private final List<Part> top = new ArrayList<>();

    private record Opened(Mark mark, List<Part> parts) { }

    private HtmlTree(int deepest) {
        this.deepest = deepest;
    }

    /**
     * The elements of a source.
     *
     * @param drafts the drafts between the tags, in order
     * @param marks the tags
     * @param deepest depth of nested elements: tags of deeper ones mean nothing
     */
    static List<Part> of(List<Draft> drafts, Marks marks, int deepest) {
        HtmlTree tree = new HtmlTree(deepest);
        int next = 0;
        for (Mark mark : marks.blocks()) {
            while (next < drafts.size() && drafts.get(next).start() < mark.start()) {
                tree.add(new Piece(drafts.get(next++)));
            }
            tree.mark(mark);
        }
        drafts.subList(next, drafts.size()).forEach(draft -> tree.add(new Piece(draft)));
        int end = drafts.isEmpty() ? 0 : drafts.getLast().end();
        while (!tree.open.isEmpty()) {
            tree.close(end);
        }
        return tree.top;
    }

    private void add(Part part) {
        (open.isEmpty() ? top : open.peek().parts()).add(part);
    }

    private void mark(Mark mark) {
        switch (mark.kind()) {
            case OPEN -> opens(mark);
            case CLOSE -> closes(mark);
            case ALONE, KEPT -> add(new Node(mark, List.of(), mark.end()));
            case DROPPED -> { }
        }
    }

    private void opens(Mark mark) {
        imply(mark);
        if (open.size() < deepest) {
            open.push(new Opened(mark, new ArrayList<>()));
        }
    }

    /** A paragraph ends where another block begins, an item, cell or row where the next one does. */
    private void imply(Mark mark) {
        if (!open.isEmpty() && open.peek().mark().element() == HtmlElement.PARAGRAPH) {
            close(mark.start());
        }
        switch (mark.element()) {
            case ITEM -> closeWithin(EnumSet.of(HtmlElement.ITEM), LISTS, mark.start());
            case TERM, DEFINITION -> closeWithin(TERMS, LISTS, mark.start());
            case CELL, HEAD_CELL -> closeWithin(CELLS, EnumSet.of(HtmlElement.ROW, HtmlElement.TABLE), mark.start());
            case ROW -> closeWithin(
                    EnumSet.of(HtmlElement.ROW, HtmlElement.TABLE_CAPTION), EnumSet.of(HtmlElement.TABLE),
                    mark.start());
            case TABLE_PART -> closeWithin(
                    EnumSet.of(HtmlElement.TABLE_PART, HtmlElement.TABLE_CAPTION), EnumSet.of(HtmlElement.TABLE),
                    mark.start());
            case STRONG, EMPHASIS, STRUCK, UNDERLINED, HIGHLIGHTED, RAISED, LOWERED, CODE, RUBY, READING,
                    READING_BRACKET, READING_BEHIND, STRESS_BEHIND, LINK, PICTURE, BREAK, NOTE, UNWRAPPED, PLAYER,
                    CONTAINER, CENTERED, PARAGRAPH,
                    FIGURE, CAPTION, TABLE, TABLE_CAPTION, BULLETS, NUMBERS, QUOTE, HEADING, RULE, DETAILS, SUMMARY,
                    VERBATIM, TERMS, LEFT_OUT -> { }
        }
    }

    /** Closes the innermost of some elements, if none of others is between it and here. */
    private void closeWithin(Set<HtmlElement> wanted, Set<HtmlElement> bounds, int end) {
        for (Opened each : open) {
            if (wanted.contains(each.mark().element())) {
                while (close(end) != each) {
                    // Elements open in it end with it.
                    continue;
                }
                return;
            }
            if (bounds.contains(each.mark().element())) {
                return;
            }
        }
    }

    /** An end tag in a cell closes nothing outside of it. */
    private void closes(Mark mark) {
        boolean part = mark.element() == HtmlElement.ROW || mark.element() == HtmlElement.TABLE_PART
                || mark.element() == HtmlElement.TABLE || CELLS.contains(mark.element());
        closeWithin(
                EnumSet.of(mark.element()), part ? EnumSet.noneOf(HtmlElement.class) : CELLS, mark.end());
    }

    private Opened close(int end) {
        Opened closed = open.pop();
        add(new Node(closed.mark(), closed.parts(), Math.max(end, closed.mark().end())));
        return closed;
    }
}
