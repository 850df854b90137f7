package org.colophon.exchange;

import java.util.List;
import java.util.function.Consumer;
import org.colophon.model.Block;
import org.colophon.model.Inline;

/** Writes the rows of tables: JATS and NITF have those of HTML. */
final class XmlRows {

    private final XmlPage page;
    private final Consumer<List<Inline>> cell;

    /** Rows on a page, whose cells are written by the given writer. */
    XmlRows(XmlPage page, Consumer<List<Inline>> cell) {
        this.page = page;
        this.cell = cell;
    }

    void write(Block.Table table) {
        part("thead", "th", table.head(), table.columns());
        part("tbody", "td", table.body(), table.columns());
    }

    private void part(
            String part, String tag, List<Block.TableRow> rows, List<Block.Table.Alignment> columns) {
        if (!rows.isEmpty()) {
            page.open(part).line();
            rows.forEach(row -> row(tag, row, columns));
            page.end();
        }
    }

    private void row(String tag, Block.TableRow row, List<Block.Table.Alignment> columns) {
        page.open("tr");
        for (int i = 0; i < row.cells().size(); i++) {
            String side = switch (columns.get(i)) {
                case START -> "";
                case CENTER -> "center";
                case END -> "right";
            };
            page.open(tag, "align", side);
            cell.accept(row.cells().get(i));
            page.close();
        }
        page.end();
    }
}
