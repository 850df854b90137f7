package org.colophon.exchange.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.jsoup.nodes.Element;

/** Reads tables of HTML. */
final class WebTables {

    private static final int MOST_SPAN = 50;

    private WebTables() {
    }

    static Block read(Element table, String id, WebLine lines) {
        List<List<List<Inline>>> head = new ArrayList<>();
        List<List<List<Inline>>> body = new ArrayList<>();
        List<Block.Table.Alignment> sides = new ArrayList<>();
        for (Element row : table.select("tr")) {
            if (row.closest("table") != table) {
                continue;
            }
            List<Element> cells = row.children();
            boolean heads = body.isEmpty() && !cells.isEmpty() && (row.closest("thead") != null
                    || cells.stream().allMatch(cell -> cell.normalName().equals("th")));
            List<List<Inline>> line = new ArrayList<>();
            for (Element cell : cells) {
                add(cell, line, sides, lines);
            }
            (heads ? head : body).add(line);
        }
        int columns = sides.size();
        Element caption = table.selectFirst("caption");
        return new Block.Table(id, caption == null ? List.of() : lines.read(caption.childNodes()), sides,
                rows(head, columns), rows(body, columns), SourceSpan.NONE);
    }

    private static void add(
            Element cell, List<List<Inline>> line, List<Block.Table.Alignment> sides, WebLine lines) {
        String said = (cell.attr("align") + " " + cell.attr("style") + " "
                + cell.className()).toLowerCase(java.util.Locale.ROOT);
        Block.Table.Alignment side = said.contains("right") || said.matches(".*(?:\\bend\\b|\\bnumber\\b).*")
                ? Block.Table.Alignment.END
                : said.contains("center") ? Block.Table.Alignment.CENTER : Block.Table.Alignment.START;
        line.add(content(cell, lines));
        while (sides.size() < line.size()) {
            sides.add(side);
        }
        int span = span(cell);
        for (int i = 1; i < span; i++) {
            line.add(List.of());
            if (sides.size() < line.size()) {
                sides.add(side);
            }
        }
    }

    private static int span(Element cell) {
        String span = cell.attr("colspan").strip();
        return span.matches("[0-9]{1,3}") ? Math.clamp(Integer.parseInt(span), 1, MOST_SPAN) : 1;
    }

    /** The paragraphs of a cell one below the other. */
    private static List<Inline> content(Element cell, WebLine lines) {
        List<Element> blocks = cell.select("p, li, div").stream()
                .filter(it -> it != cell && it.select("p, li, div").size() == 1).toList();
        if (blocks.isEmpty()) {
            return lines.read(cell.childNodes());
        }
        List<Inline> all = new ArrayList<>();
        List<org.jsoup.nodes.Node> own = cell.childNodes().stream()
                .filter(node -> !(node instanceof Element element) || !blocks.contains(element)
                        && element.select("p, li, div").isEmpty()).toList();
        join(lines.read(own), all);
        blocks.forEach(block -> join(lines.read(block.childNodes()), all));
        return all;
    }

    private static void join(List<Inline> more, List<Inline> all) {
        if (!more.isEmpty()) {
            if (!all.isEmpty()) {
                all.add(new Inline.LineBreak(SourceSpan.NONE));
            }
            all.addAll(more);
        }
    }

    private static List<Block.TableRow> rows(List<List<List<Inline>>> rows, int columns) {
        return rows.stream().map(row -> {
            List<List<Inline>> whole = new ArrayList<>(row);
            whole.addAll(Collections.nCopies(Math.max(0, columns - row.size()), List.of()));
            return new Block.TableRow(whole);
        }).toList();
    }
}
