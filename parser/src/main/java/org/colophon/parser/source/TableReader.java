package org.colophon.parser.source;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.Block.Table.Alignment;
import org.colophon.model.Inline;

/** Reads pipe tables. */
final class TableReader {

    private final SourceText source;
    private final Notes notes;

    TableReader(SourceText source, Notes notes) {
        this.source = source;
        this.notes = notes;
    }

    Block.Table read(TableBlock node, String id) {
        List<Block.TableRow> head = new ArrayList<>();
        List<Block.TableRow> body = new ArrayList<>();
        List<Alignment> columns = new ArrayList<>();
        List<Inline> caption = List.of();
        for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                rows(part, head, columns);
            } else if (part instanceof TableBody) {
                rows(part, body, columns);
            } else if (part instanceof TableCaption) {
                caption = InlineReader.content(part, source, notes);
            }
        }
        return new Block.Table(
                id, caption, columns, head, body, source.span(node.getStartOffset(), node.getEndOffset()));
    }

    private void rows(Node part, List<Block.TableRow> rows, List<Alignment> columns) {
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) {
                rows.add(row(row, columns));
            }
        }
    }

    private Block.TableRow row(Node row, List<Alignment> columns) {
        List<List<Inline>> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                cells.add(InlineReader.content(cell, source, notes));
                if (cells.size() > columns.size()) {
                    columns.add(alignment(cell));
                }
            }
        }
        return new Block.TableRow(cells);
    }

    private static Alignment alignment(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == null) {
            return Alignment.START;
        }
        return switch (alignment) {
            case LEFT -> Alignment.START;
            case CENTER -> Alignment.CENTER;
            case RIGHT -> Alignment.END;
        };
    }
}
