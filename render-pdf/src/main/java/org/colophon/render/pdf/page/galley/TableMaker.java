package org.colophon.render.pdf.page.galley;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.colophon.model.Block;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Setting;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.style.Ink;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;
import org.jspecify.annotations.Nullable;

/** Makes tables: a slot for each row, columns as wide as their words need. */
final class TableMaker {

    private static final int HEAVY = 1_000;
    private static final int LIGHT = 300;

    /**
     * A table whose words do not fit is set in smaller type, in steps, but not below this share of its size, in per
     * cent.
     */
    private static final int SMALLEST = 65;
    private static final int STEP = 5;
    /** A row of more lines in one column is easier to read across two. */
    private static final int DEEPEST_ROW = 4;
    /** A table of so many lines is not cut. */
    private static final int SHORT = 10;
    /** A head of more than this share of a column is not repeated. */
    private static final int DEEPEST_HEAD = 4;

    private final MakeupContext desk;
    private final TextMaker texts;
    private int percent = 100;

    TableMaker(MakeupContext desk, TextMaker texts) {
        this.desk = desk;
        this.texts = texts;
    }

    void make(Block.Table table, int measure, Galley galley) throws IOException {
        galley.white(1);
        List<Slot> slots = slots(table, measure);
        if (!slots.isEmpty()) {
            boolean crowded = percent < 100 || slots.stream().anyMatch(slot -> slot.lines() > DEEPEST_ROW);
            Passage passage = Passage.of(table.id(), table.span(), slots);
            // What refers to footnotes stands in the column that carries them.
            boolean wide = crowded && measure == desk.grid.columnWidth && !passage.isNoted();
            galley.add(wide ? passage.across(across(table)) : passage);
        }
        galley.white(1);
    }

    /** The table across the fewest columns in which its words fit in their size; none where it would fill the page. */
    private List<Passage.Across> across(Block.Table table) throws IOException {
        int most = Math.min(desk.style.makeup().span(), desk.grid.columns);
        for (int columns = 2; columns <= most; columns++) {
            List<Slot> slots = slots(table, desk.grid.span(columns));
            if (percent == 100 || columns == most) {
                Slot piece = stacked(slots, 1);
                return piece.lines() * 2 > desk.grid.lines ? List.of() : List.of(new Passage.Across(columns, piece));
            }
        }
        return List.of();
    }

    /** Rows as one piece, with white below. */
    private Slot stacked(List<Slot> slots, int white) {
        List<PageItem> marks = new ArrayList<>();
        List<Slot> notes = new ArrayList<>();
        int lines = 0;
        for (Slot slot : slots) {
            int top = lines * desk.grid.leading;
            slot.marks().forEach(mark -> marks.add(mark.moved(0, top)));
            notes.addAll(slot.notes());
            lines += slot.lines();
        }
        return new Slot(lines + white, marks, Slot.Bond.FREE, null).noted(notes);
    }

    private List<Slot> slots(Block.Table table, int measure) throws IOException {
        List<Slot> slots = new ArrayList<>();
        if (!table.caption().isEmpty()) {
            TypedText caption = texts.make(table.caption(), desk.type(TextElement.TABLE_HEAD));
            for (SetLine line : desk.compositor.set(caption, desk.plain(measure, TextAlign.START))) {
                int base = Grid.baseline(desk.grid.leading, desk.type(TextElement.TABLE_HEAD).size());
                slots.add(Slot.line(new PageItem.Line(table.id(), BlockPart.CAPTION, 0, base, line))
                        .bound(Slot.Bond.WHOLE));
            }
            if (!slots.isEmpty()) {
                slots.set(0, slots.getFirst().noted(desk.footnotes().claim(caption)));
            }
        }
        if (table.columns().isEmpty()) {
            return slots;
        }
        int[] widths = widths(table, measure);
        int rows = table.head().size() + table.body().size();
        int row = 0;
        List<Slot> head = new ArrayList<>();
        for (Block.TableRow line : table.head()) {
            head.add(row(table, line, widths, TextElement.TABLE_HEAD, row++, rows, measure));
        }
        slots.addAll(head);
        Slot repeated = repeated(head);
        for (Block.TableRow body : table.body()) {
            slots.add(row(table, body, widths, TextElement.TABLE, row++, rows, measure).under(repeated));
        }
        if (!slots.isEmpty() && slots.stream().mapToInt(Slot::lines).sum() <= SHORT) {
            slots.subList(0, slots.size() - 1).replaceAll(slot -> slot.bound(Slot.Bond.WHOLE));
        }
        return slots;
    }

    /** The head as it stands above the rows that go on in another column: it belongs to no block there. */
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
        return whole.lines() * DEEPEST_HEAD > desk.grid.lines
                ? null
                : new Slot(whole.lines(), marks, Slot.Bond.WHOLE, null);
    }

    /**
     * Each column gets the width of its longest word, then a share of what is left by how much it wants. Where the
     * words do not fit, smaller type is tried, then hyphens, and at last all give the same share.
     */
    private int[] widths(Block.Table table, int measure) {
        for (Kept kept : Kept.values()) {
            for (percent = 100; percent >= SMALLEST; percent -= STEP) {
                long[] least = least(table, kept);
                if (java.util.Arrays.stream(least).sum() <= measure) {
                    return shares(least, wanted(table), measure);
                }
            }
        }
        percent = SMALLEST;
        return shares(least(table, Kept.PIECES), wanted(table), measure);
    }

    /** What a column must hold. */
    private enum Kept {
        WORDS,
        PIECES
    }

    private long[] least(Block.Table table, Kept kept) {
        return each(table, text -> switch (kept) {
            case WORDS -> desk.compositor.longestWord(text, desk.style.composing());
            case PIECES -> desk.compositor.longestPiece(text, desk.style.composing());
        });
    }

    private long[] wanted(Block.Table table) {
        return each(table, text -> desk.compositor.extent(text, desk.style.composing()));
    }

    private long[] each(Block.Table table, ToIntFunction<TypedText> measured) {
        int columns = table.columns().size();
        long[] widths = new long[columns];
        for (int c = 0; c < columns; c++) {
            widths[c] = (long) desk.grid.body * percent / 100;
            int gutter = c == columns - 1 ? 0 : gutter();
            for (TypedText text : column(table, c)) {
                widths[c] = Math.max(widths[c], measured.applyAsInt(text) + gutter);
            }
        }
        return widths;
    }

    private List<TypedText> column(Block.Table table, int c) {
        List<TypedText> texts = new ArrayList<>();
        collect(table.head(), c, TextElement.TABLE_HEAD, texts);
        collect(table.body(), c, TextElement.TABLE, texts);
        return texts;
    }

    private void collect(List<Block.TableRow> rows, int c, TextElement element, List<TypedText> into) {
        for (Block.TableRow row : rows) {
            if (c < row.cells().size()) {
                into.add(texts.make(row.cells().get(c), type(element)));
            }
        }
    }

    private int gutter() {
        return desk.grid.body * percent / 200;
    }

    private Type type(TextElement element) {
        Type full = desk.type(element);
        return new Type(full.face(), full.weight(), full.size() * percent / 100, full.rise(), full.ink());
    }

    private static int[] shares(long[] least, long[] wanted, int measure) {
        int columns = least.length;
        long words = java.util.Arrays.stream(least).sum();
        long wants = java.util.Arrays.stream(wanted).sum() - words;
        int[] widths = new int[columns];
        for (int c = 0; c < columns; c++) {
            if (words >= measure) {
                widths[c] = (int) (least[c] * measure / words);
            } else if (wants <= measure - words) {
                widths[c] = (int) (wanted[c] + (measure - words - wants) / columns);
            } else {
                widths[c] = (int) (least[c] + (wanted[c] - least[c]) * (measure - words) / wants);
            }
        }
        return widths;
    }

    private Slot row(
            Block.Table table, Block.TableRow row, int[] widths, TextElement element, int index, int rows, int measure)
            throws IOException {
        List<Slot> notes = new ArrayList<>();
        List<PageItem> marks = new ArrayList<>();
        int leading = desk.grid.leading;
        int deepest = 1;
        int at = 0;
        for (int c = 0; c < widths.length; c++) {
            if (c < row.cells().size()) {
                TypedText text = texts.make(row.cells().get(c), type(element));
                notes.addAll(desk.footnotes().claim(text));
                int room =
                        Math.max(desk.grid.body * percent / 100, widths[c] - (c == widths.length - 1 ? 0 : gutter()));
                Setting setting = desk.plain(room, align(table.columns().get(c)));
                List<SetLine> lines = element == TextElement.TABLE_HEAD
                        ? desk.compositor.headline(text, setting)
                        : desk.compositor.set(text, setting);
                for (int i = 0; i < lines.size(); i++) {
                    int base = i * leading + Grid.baseline(leading, type(element).size());
                    marks.add(new PageItem.Line(table.id(), new BlockPart.Cell(index, c), at, base, lines.get(i)));
                }
                deepest = Math.max(deepest, lines.size());
            }
            at += widths[c];
        }
        if (index == 0) {
            marks.add(new PageItem.Rule(0, 0, measure, HEAVY, Ink.BLACK));
        }
        boolean last = index == rows - 1;
        int weight = last ? HEAVY : element == TextElement.TABLE_HEAD ? LIGHT * 2 : LIGHT;
        marks.add(new PageItem.Rule(0, deepest * leading - weight / 2, measure, weight, Ink.BLACK));
        Slot.Bond bond = element == TextElement.TABLE_HEAD || index == rows - 2 ? Slot.Bond.WHOLE : Slot.Bond.ROW;
        return new Slot(deepest, marks, last ? Slot.Bond.FREE : bond, null).noted(notes);
    }

    private static TextAlign align(Block.Table.Alignment alignment) {
        return switch (alignment) {
            case START -> TextAlign.START;
            case CENTER -> TextAlign.CENTER;
            case END -> TextAlign.END;
        };
    }
}
