package org.colophon.render.pdf.page.galley;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;
import org.jspecify.annotations.Nullable;

/** Makes tables: a piece for each row, in one column or across several. */
final class TableMaker {

    /** A row with more lines is easier to read across two columns. */
    private static final int DEEPEST_ROW = 2;
    /** A table of at most so many lines is not cut. */
    private static final int SHORT = 10;
    /** A head that takes more than a quarter of a column is not repeated. */
    private static final int DEEPEST_HEAD = 4;

    private final ArticleScope scope;
    private final MakeupStyle style;
    private final TextMaker texts;
    private final Footnotes footnotes;

    TableMaker(ArticleScope scope, TextMaker texts, Footnotes footnotes) {
        this.scope = scope;
        this.style = scope.style();
        this.texts = texts;
        this.footnotes = footnotes;
    }

    /** A table in one measure: its pieces, and whether its type has the full size. */
    private record SetTable(List<Slot> slots, boolean fullSize) {

        boolean isCrowded() {
            return !fullSize || slots.stream().anyMatch(slot -> slot.lines() > DEEPEST_ROW);
        }
    }

    void make(Block.Table table, int measure, Galley galley) {
        galley.white(1);
        SetTable set = set(table, measure);
        if (!set.slots().isEmpty()) {
            Passage passage = Passage.of(table.id(), table.span(), set.slots());
            // A table that refers to footnotes is in the column that carries them.
            boolean wide = set.isCrowded() && measure == style.grid().columnWidth && !passage.isNoted();
            galley.add(wide ? passage.across(across(table)) : passage);
        }
        galley.white(1);
    }

    /**
     * The table across the fewest columns in which its words have their full size and rows are shallow; none if it
     * would fill the page. Only a table of many columns takes more columns than the style gives a picture.
     */
    private List<Passage.Across> across(Block.Table table) {
        int all = style.grid().columns;
        int most = Math.min(style.print().makeup().span(), all);
        for (int columns = 2; columns <= all; columns++) {
            SetTable set = set(table, style.grid().span(columns));
            boolean enough = columns < most ? !set.isCrowded() : set.fullSize();
            if (enough || columns == all) {
                Slot piece = stacked(set.slots(), 1);
                return piece.lines() * 2 > style.grid().lines
                        ? List.of()
                        : List.of(new Passage.Across(columns, piece));
            }
        }
        return List.of();
    }

    /** Makes rows one piece, with white below it. */
    private Slot stacked(List<Slot> slots, int white) {
        List<PageItem> marks = new ArrayList<>();
        List<Slot> notes = new ArrayList<>();
        int lines = 0;
        for (Slot slot : slots) {
            int top = lines * style.grid().leading;
            slot.marks().forEach(mark -> marks.add(mark.moved(0, top)));
            notes.addAll(slot.notes());
            lines += slot.lines();
        }
        return new Slot(lines + white, marks, Slot.Bond.FREE, null).noted(notes);
    }

    private SetTable set(Block.Table table, int measure) {
        List<Slot> slots = new ArrayList<>(caption(table, measure));
        if (table.columns().isEmpty()) {
            return new SetTable(slots, true);
        }
        TableFit fit = new TableFitter(scope, texts, table).fit(measure);
        RowSetter rows = new RowSetter(scope, texts, footnotes, new RowSetter.Table(table, fit, measure));
        List<Slot> head = rows.head();
        Slot repeated = repeated(head);
        slots.addAll(head);
        rows.body().forEach(row -> slots.add(row.under(repeated)));
        if (!slots.isEmpty() && slots.stream().mapToInt(Slot::lines).sum() <= SHORT) {
            slots.subList(0, slots.size() - 1).replaceAll(slot -> slot.bound(Slot.Bond.WHOLE));
        }
        return new SetTable(slots, fit.isFullSize());
    }

    private List<Slot> caption(Block.Table table, int measure) {
        if (table.caption().isEmpty()) {
            return List.of();
        }
        TypedText caption = texts.make(table.caption(), style.type(TextElement.TABLE_HEAD));
        int base = Grid.baseline(style.grid().leading, style.size(TextElement.TABLE_HEAD));
        List<Slot> slots = new ArrayList<>();
        for (SetLine line : scope.compositor().set(caption, style.plain(measure, TextAlign.START))) {
            PageItem printed = new PageItem.Line(table.id(), BlockPart.CAPTION, 0, base, line);
            slots.add(Slot.line(printed).bound(Slot.Bond.WHOLE));
        }
        if (!slots.isEmpty()) {
            slots.set(0, slots.getFirst().noted(footnotes.claim(caption)));
        }
        return slots;
    }

    /** The head as it is repeated above rows that continue in another column. There it belongs to no block. */
    private @Nullable Slot repeated(List<Slot> head) {
        if (head.isEmpty()) {
            return null;
        }
        Slot whole = stacked(head, 0);
        List<PageItem> marks = whole.marks().stream().<PageItem>map(mark -> switch (mark) {
            case PageItem.Line line -> new PageItem.Line("", line.inline(), line.block(), line.line());
            case PageItem.Rule rule -> rule;
            case PageItem.Image image -> image;
        }).toList();
        return whole.lines() * DEEPEST_HEAD > style.grid().lines
                ? null
                : new Slot(whole.lines(), marks, Slot.Bond.WHOLE, null);
    }
}
