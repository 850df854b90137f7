package org.colophon.parser.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.colophon.model.Block;
import org.colophon.model.Block.Table.Alignment;
import org.colophon.model.Inline;
import org.colophon.parser.markup.Attributes;
import org.colophon.parser.markup.HtmlElement;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.HtmlTree.Node;
import org.colophon.parser.source.HtmlTree.Part;

/**
 * Reads tables of HTML. Cells over several columns or rows leave empty cells in the places that they take. A table that
 * holds more than words, or a single cell, was made to place things on a page: its content is printed without it.
 */
final class HtmlTables {

    /** Cells over more columns or rows than this are a mistake. */
    private static final int WIDEST_CELL = 50;

    private final SourceText source;
    private final BlockLimits limits;

    HtmlTables(SourceText source, BlockLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** A cell with its words. */
    private record Cell(List<Inline> words, boolean head, Alignment alignment, int columns, int rows) { }

    /** The parts of a table. */
    private static final class Content {
        private final List<List<Cell>> head = new ArrayList<>();
        private final List<List<Cell>> body = new ArrayList<>();
        private final List<Line> caption = new ArrayList<>();
        private boolean wordsAlone = true;
    }

    /** The drafts of a table: the table, or its content. */
    List<Draft> read(Node table, Function<List<Part>, List<Draft>> drafts) {
        Content content = new Content();
        parts(table.parts(), drafts, content, false);
        int width = width(content);
        int rows = content.head.size() + content.body.size();
        boolean single = rows <= 1 && width <= 1;
        boolean fits = width <= limits.tableColumns() && (long) width * rows <= limits.tableCells();
        return !content.wordsAlone || single || !fits || width == 0
                ? drafts.apply(table.parts())
                : List.of(made(table, content, width));
    }

    private void parts(
            List<Part> parts, Function<List<Part>, List<Draft>> drafts, Content to, boolean head) {
        for (Part part : parts) {
            if (!(part instanceof Node node)) {
                to.wordsAlone = false;
                continue;
            }
            switch (node.mark().element()) {
                case TABLE_PART -> parts(node.parts(), drafts, to, head || isHead(node));
                case ROW -> row(node, drafts, to, head);
                case TABLE_CAPTION -> caption(drafts.apply(node.parts()), to);
                case CELL, HEAD_CELL -> row(new Node(node.mark(), List.of(node), node.end()), drafts, to, head);
                case STRONG, EMPHASIS, STRUCK, UNDERLINED, HIGHLIGHTED, RAISED, LOWERED, CODE, RUBY, READING,
                        READING_BRACKET, READING_BEHIND, STRESS_BEHIND, LINK, PICTURE, BREAK, NOTE, UNWRAPPED, PLAYER,
                        CONTAINER, CENTERED, PARAGRAPH,
                        FIGURE, CAPTION, TABLE, BULLETS, NUMBERS, ITEM, QUOTE, HEADING, RULE, DETAILS, SUMMARY,
                        VERBATIM, TERMS, TERM, DEFINITION, LEFT_OUT -> to.wordsAlone = false;
            }
        }
    }

    private boolean isHead(Node node) {
        return source.text().regionMatches(true, node.mark().start(), "<thead", 0, "<thead".length());
    }

    private static void caption(List<Draft> drafts, Content to) {
        for (Draft draft : drafts) {
            if (draft instanceof Prose prose && prose.pictures().isEmpty()) {
                to.caption.addAll(prose.lines());
            } else {
                to.wordsAlone = false;
            }
        }
    }

    private void row(Node row, Function<List<Part>, List<Draft>> drafts, Content to, boolean head) {
        List<Cell> cells = new ArrayList<>();
        for (Part part : row.parts()) {
            boolean cell = part instanceof Node node
                    && (node.mark().element() == HtmlElement.CELL || node.mark().element() == HtmlElement.HEAD_CELL);
            to.wordsAlone &= cell;
            if (cell) {
                cells.add(cell((Node) part, drafts, to));
            }
        }
        boolean heads = !cells.isEmpty() && cells.stream().allMatch(Cell::head) && to.body.isEmpty();
        if (!cells.isEmpty()) {
            (head || heads ? to.head : to.body).add(cells);
        }
    }

    private Cell cell(Node node, Function<List<Part>, List<Draft>> drafts, Content to) {
        List<Inline> words = new ArrayList<>();
        for (Draft draft : drafts.apply(node.parts())) {
            if (!(draft instanceof Prose prose)) {
                to.wordsAlone = false;
                continue;
            }
            if (!prose.pictures().isEmpty()) {
                to.wordsAlone = false;
            }
            if (!words.isEmpty()) {
                words.add(new Inline.LineBreak(source.span(prose.start(), prose.start())));
            }
            words.addAll(HtmlBlocks.joined(prose.lines(), source));
        }
        Attributes tag = Attributes.of(source.slice(node.mark().start(), node.mark().end()));
        return new Cell(words, node.mark().element() == HtmlElement.HEAD_CELL, alignment(tag),
                over(tag.get("colspan")), over(tag.get("rowspan")));
    }

    private static int over(String value) {
        return value.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(value), 1, WIDEST_CELL) : 1;
    }

    private static Alignment alignment(Attributes tag) {
        return switch (TextAlignment.of(tag)) {
            case START -> Alignment.START;
            case CENTER -> Alignment.CENTER;
            case END -> Alignment.END;
        };
    }

    private static int width(Content content) {
        int widest = 0;
        for (List<List<Cell>> rows : List.of(content.head, content.body)) {
            for (List<List<Inline>> row : laidOut(rows)) {
                widest = Math.max(widest, row.size());
            }
        }
        return widest;
    }

    /** The rows with empty cells in the places that others take. */
    private static List<List<List<Inline>>> laidOut(List<List<Cell>> rows) {
        List<List<List<Inline>>> out = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<List<Inline>> cells = new ArrayList<>();
            for (Cell cell : row) {
                fill(cells, taken);
                for (int column = 0; column < cell.columns(); column++) {
                    cells.add(column == 0 ? cell.words() : List.of());
                    while (taken.size() < cells.size()) {
                        taken.add(0);
                    }
                    taken.set(cells.size() - 1, cell.rows() - 1);
                }
            }
            fill(cells, taken);
            out.add(cells);
        }
        return out;
    }

    /** Empty cells where those of rows above go on. */
    private static void fill(List<List<Inline>> cells, List<Integer> taken) {
        while (cells.size() < taken.size() && taken.get(cells.size()) > 0) {
            taken.set(cells.size(), taken.get(cells.size()) - 1);
            cells.add(List.of());
        }
    }

    private Draft made(Node table, Content content, int width) {
        List<Alignment> columns = new ArrayList<>(Collections.nCopies(width, Alignment.START));
        List<Cell> first = content.body.isEmpty() ? content.head.getFirst() : content.body.getFirst();
        for (int i = 0; i < first.size(); i++) {
            columns.set(i, first.get(i).alignment());
        }
        int start = table.mark().start();
        List<Inline> caption = HtmlBlocks.joined(content.caption, source);
        return new Draft.Settled(
                (id, making) -> new Block.Table(
                        id, caption, columns, rows(content.head), rows(content.body), source.span(start, table.end())),
                start, table.end());
    }

    private static List<Block.TableRow> rows(List<List<Cell>> rows) {
        return laidOut(rows).stream().map(Block.TableRow::new).toList();
    }
}
