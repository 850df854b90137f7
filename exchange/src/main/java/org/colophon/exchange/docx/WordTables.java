package org.colophon.exchange.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.w3c.dom.Element;

/** Reads tables. A table of one cell is a box; pictures of cells follow the table. */
final class WordTables {

    private final Function<Element, List<Block>> blocks;
    private final List<List<List<Inline>>> rows = new ArrayList<>();
    private final List<Block> others = new ArrayList<>();
    private final List<List<Block.Table.Alignment>> aligned = new ArrayList<>();
    private final DocumentStyles styles;
    private int heads;

    private WordTables(DocumentStyles styles, Function<Element, List<Block>> blocks) {
        this.styles = styles;
        this.blocks = blocks;
    }

    /**
     * Reads a table.
     *
     * @param table its element
     * @param id id of the table
     * @param caption its caption
     * @param styles the styles of its paragraphs
     * @param blocks reads the content of a cell
     */
    static List<Block> read(Element table, String id, List<Inline> caption, DocumentStyles styles,
            Function<Element, List<Block>> blocks) {
        List<Element> rows = rows(table).stream().filter(row -> !isDeleted(row)).toList();
        if (rows.size() == 1 && cells(rows.getFirst()).size() == 1) {
            return List.of(new Block.Box(id, caption, blocks.apply(cells(rows.getFirst()).getFirst()),
                    SourceSpan.NONE));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        WordTables reader = new WordTables(styles, blocks);
        rows.forEach(reader::row);
        return reader.made(table, id, caption);
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : WordXml.children(table)) {
            switch (String.valueOf(child.getLocalName())) {
                case "tr" -> rows.add(child);
                case "sdt" -> WordXml.children(child, "sdtContent").forEach(it -> rows.addAll(rows(it)));
                case "ins", "customXml" -> rows.addAll(rows(child));
                default -> { }
            }
        }
        return rows;
    }

    /** Words of a deleted row are marked as deleted, too, and are reported as such. */
    private static boolean isDeleted(Element row) {
        return WordXml.at(row, "trPr", "del") != null;
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element child : WordXml.children(row)) {
            switch (String.valueOf(child.getLocalName())) {
                case "tc" -> cells.add(child);
                case "sdt" -> WordXml.children(child, "sdtContent").forEach(it -> cells.addAll(cells(it)));
                default -> { }
            }
        }
        return cells;
    }

    private void row(Element row) {
        if (heads == rows.size() && WordXml.isOn(WordXml.at(row, "trPr"), "tblHeader")) {
            heads++;
        }
        List<List<Inline>> cells = new ArrayList<>();
        List<Block.Table.Alignment> sides = new ArrayList<>();
        aligned.add(sides);
        for (Element cell : cells(row)) {
            sides.add(side(cell));
            Element properties = WordXml.at(cell, "tcPr");
            cells.add(line(blocks.apply(cell)));
            int span = WordXml.number(WordXml.value(WordXml.at(properties, "gridSpan")), 1);
            for (int i = 1; i < Math.min(span, 50); i++) {
                cells.add(List.of());
                sides.add(sides.getLast());
            }
        }
        rows.add(cells);
    }

    /** The lines of a cell one below the other. */
    private List<Inline> line(List<Block> content) {
        List<Inline> line = new ArrayList<>();
        for (Block block : content) {
            switch (block) {
                case Block.Paragraph it -> add(it.content(), line);
                case Block.Subheading it -> add(it.content(), line);
                case CreditLine it -> add(it.text(), line);
                case Block.Listing it -> it.items().forEach(item -> add(line(item.blocks()), line));
                case Block.Table it -> {
                    it.head().forEach(row -> row.cells().forEach(cell -> add(cell, line)));
                    it.body().forEach(row -> row.cells().forEach(cell -> add(cell, line)));
                }
                case Block.Quote it -> add(line(it.blocks()), line);
                case Block.Box it -> {
                    add(it.heading(), line);
                    add(line(it.blocks()), line);
                }
                case Block.CodeBlock it -> add(List.of(Inline.Text.of(it.text().strip())), line);
                case Block.Figure it -> others.add(it);
                case Block.Verse it -> it.lines().forEach(each -> add(each, line));
                case Block.PullQuote it -> add(it.content(), line);
                case Block.Turn it -> add(it.content(), line);
                case Block.EditorNote it -> add(line(it.blocks()), line);
                case Block.JumpNote it -> add(it.content(), line);
                case Block.Verbatim it -> add(List.of(Inline.Text.of(it.text())), line);
                case Block.Divider it -> { }
            }
        }
        return line;
    }

    private static void add(List<Inline> content, List<Inline> line) {
        if (!content.isEmpty()) {
            if (!line.isEmpty()) {
                line.add(new Inline.LineBreak(SourceSpan.NONE));
            }
            line.addAll(content);
        }
    }

    private List<Block> made(Element table, String id, List<Inline> caption) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (rows.stream().allMatch(row -> row.stream().allMatch(List::isEmpty))) {
            return others;
        }
        boolean headed = WordXml.isOn(WordXml.at(table, "tblPr"), "tblHeader")
                || !"0".equals(WordXml.attribute(WordXml.at(table, "tblPr", "tblLook"), "firstRow"));
        int head = heads > 0 ? Math.min(heads, rows.size()) : headed && rows.size() > 1 ? 1 : 0;
        List<Block.TableRow> all = rows.stream().map(row -> new Block.TableRow(filled(row, columns))).toList();
        List<Block> made = new ArrayList<>();
        made.add(new Block.Table(id, caption,
                sides(columns),
                all.subList(0, head), all.subList(head, all.size()), SourceSpan.NONE));
        made.addAll(others);
        return made;
    }

    /** A column is set as its cell in the last row that is whole. */
    private List<Block.Table.Alignment> sides(int columns) {
        List<Block.Table.Alignment> found = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            Block.Table.Alignment side = Block.Table.Alignment.START;
            for (List<Block.Table.Alignment> row : aligned) {
                side = i < row.size() ? row.get(i) : side;
            }
            found.add(side);
        }
        return found;
    }

    private Block.Table.Alignment side(Element cell) {
        Element paragraph = WordXml.at(cell, "p");
        Element own = WordXml.at(paragraph, "pPr", "jc");
        String style = paragraph == null ? "" : WordHeadings.style(paragraph);
        return switch (WordXml.value(own == null ? styles.property(style, "pPr", "jc") : own)) {
            case "right", "end" -> Block.Table.Alignment.END;
            case "center" -> Block.Table.Alignment.CENTER;
            default -> Block.Table.Alignment.START;
        };
    }

    private static List<List<Inline>> filled(List<List<Inline>> row, int columns) {
        List<List<Inline>> cells = new ArrayList<>(row);
        while (cells.size() < columns) {
            cells.add(List.of());
        }
        return cells;
    }
}
