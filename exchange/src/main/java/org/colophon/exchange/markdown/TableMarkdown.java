package org.colophon.exchange.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.colophon.model.Block;
import org.colophon.model.Inline;

/** Writes tables: with bars where one row heads them, else as HTML. */
final class TableMarkdown {

    private final Block.Table table;
    private final LineMarkdown lines;
    private final MarkdownLines out;

    private TableMarkdown(Block.Table table, LineMarkdown lines, MarkdownLines out) {
        this.table = table;
        this.lines = lines;
        this.out = out;
    }

    static void write(Block.Table table, LineMarkdown lines, MarkdownLines out) {
        TableMarkdown writer = new TableMarkdown(table, lines, out);
        if (table.head().size() == 1 && table.head().getFirst().cells().size() == table.columns().size()) {
            writer.piped();
        } else {
            writer.tagged();
        }
    }

    private void piped() {
        table.head().forEach(this::row);
        out.line(table.columns().stream().map(side -> switch (side) {
            case START -> ":---";
            case CENTER -> ":---:";
            case END -> "---:";
        }).collect(Collectors.joining(" | ", "| ", " |")));
        table.body().forEach(this::row);
        if (!table.caption().isEmpty()) {
            out.line("[" + lines.of(table.caption()).replace("]", "\\]") + "]");
        }
    }

    private void row(Block.TableRow row) {
        out.line(row.cells().stream().map(lines::cell).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void tagged() {
        out.line("<table>");
        if (!table.caption().isEmpty()) {
            out.line("<caption>" + lines.of(table.caption()) + "</caption>");
        }
        table.head().forEach(row -> tagged("th", row));
        table.body().forEach(row -> tagged("td", row));
        out.line("</table>");
    }

    private void tagged(String tag, Block.TableRow row) {
        StringBuilder line = new StringBuilder("<tr>");
        for (int i = 0; i < row.cells().size(); i++) {
            List<Inline> cell = row.cells().get(i);
            String side = switch (table.columns().get(i)) {
                case START -> "";
                case CENTER -> " align=\"center\"";
                case END -> " align=\"right\"";
            };
            line.append('<').append(tag).append(side).append('>').append(lines.cell(cell))
                    .append("</").append(tag).append('>');
        }
        out.line(line.append("</tr>").toString());
    }
}
