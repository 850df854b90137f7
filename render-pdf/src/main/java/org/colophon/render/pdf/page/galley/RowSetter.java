package org.colophon.render.pdf.page.galley;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Setting;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.style.Ink;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;

/** Sets the rows of one table: a piece for each row, with a rule below it. */
final class RowSetter {

    private static final int HEAVY = 1_000;
    private static final int MIDDLE = 600;
    private static final int LIGHT = 300;

    private final ArticleScope scope;
    private final MakeupStyle style;
    private final TextMaker texts;
    private final Footnotes footnotes;
    private final Table table;

    /**
     * A table whose widths are known.
     *
     * @param block the table
     * @param fit its type and the widths of its columns
     * @param measure its width
     */
    record Table(Block.Table block, TableFit fit, int measure) {

        int rows() {
            return block.head().size() + block.body().size();
        }
    }

    RowSetter(ArticleScope scope, TextMaker texts, Footnotes footnotes, Table table) {
        this.scope = scope;
        this.style = scope.style();
        this.texts = texts;
        this.footnotes = footnotes;
        this.table = table;
    }

    List<Slot> head() {
        List<Slot> rows = new ArrayList<>();
        for (Block.TableRow row : table.block().head()) {
            rows.add(row(row, rows.size(), TextElement.TABLE_HEAD));
        }
        return rows;
    }

    List<Slot> body() {
        List<Slot> rows = new ArrayList<>();
        for (Block.TableRow row : table.block().body()) {
            rows.add(row(row, table.block().head().size() + rows.size(), TextElement.TABLE));
        }
        return rows;
    }

    private Slot row(Block.TableRow row, int index, TextElement element) {
        List<Slot> notes = new ArrayList<>();
        List<PageItem> marks = new ArrayList<>();
        int deepest = 1;
        int at = 0;
        for (int c = 0; c < table.fit().columns(); c++) {
            if (c < row.cells().size()) {
                TypedText text = texts.make(row.cells().get(c), type(element));
                notes.addAll(footnotes.claim(text));
                List<SetLine> lines = lines(text, c, element);
                place(lines, new BlockPart.Cell(index, c), at, element, marks);
                deepest = Math.max(deepest, lines.size());
            }
            at += table.fit().widths()[c];
        }
        if (index == 0) {
            marks.add(new PageItem.Rule(0, 0, table.measure(), HEAVY, style.print().accent()));
        }
        int weight = weight(index, element);
        int foot = deepest * style.grid().leading - weight / 2;
        marks.add(new PageItem.Rule(0, foot, table.measure(), weight, Ink.BLACK));
        return new Slot(deepest, marks, bond(index, element), null).noted(notes);
    }

    private Type type(TextElement element) {
        return table.fit().type(style.type(element));
    }

    private List<SetLine> lines(TypedText text, int column, TextElement element) {
        int measure = table.fit().measure(column, style.grid().body);
        Setting setting = style.plain(measure, align(table.block().columns().get(column)));
        return element == TextElement.TABLE_HEAD
                ? scope.compositor().headline(text, setting)
                : scope.compositor().set(text, setting);
    }

    private void place(List<SetLine> lines, BlockPart cell, int inline, TextElement element, List<PageItem> marks) {
        int base = Grid.baseline(style.grid().leading, type(element).size());
        for (int i = 0; i < lines.size(); i++) {
            int block = i * style.grid().leading + base;
            marks.add(new PageItem.Line(table.block().id(), cell, inline, block, lines.get(i)));
        }
    }

    private int weight(int index, TextElement element) {
        if (index == table.rows() - 1) {
            return HEAVY;
        }
        return element == TextElement.TABLE_HEAD ? MIDDLE : LIGHT;
    }

    /** The head holds on to the body, and the last row to the one before it. */
    private Slot.Bond bond(int index, TextElement element) {
        if (index == table.rows() - 1) {
            return Slot.Bond.FREE;
        }
        boolean held = element == TextElement.TABLE_HEAD || index == table.rows() - 2;
        return held ? Slot.Bond.WHOLE : Slot.Bond.ROW;
    }

    private static TextAlign align(Block.Table.Alignment alignment) {
        return switch (alignment) {
            case START -> TextAlign.START;
            case CENTER -> TextAlign.CENTER;
            case END -> TextAlign.END;
        };
    }
}
