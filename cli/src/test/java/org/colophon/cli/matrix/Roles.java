package org.colophon.cli.matrix;

import java.util.Arrays;
import java.util.List;

/** The names of the parts of an output in each format: roles.tsv. */
final class Roles {

    private static final List<Row> ROWS = Table.rows("roles.tsv").stream()
            .map(cells -> new Row(cells.get(0), names(cells.get(1)), names(cells.get(2)), names(cells.get(3))))
            .toList();

    private record Row(String role, List<String> html, List<String> word, List<String> pdf) { }

    private Roles() {
    }

    private static List<String> names(String cell) {
        return Arrays.stream(cell.split(", ")).toList();
    }

    /** The role of the nearest element around some text that has one; {@code paragraph} where none has. */
    static String ofHtml(org.jsoup.nodes.Element element) {
        for (org.jsoup.nodes.Element each = element; each != null; each = each.parent()) {
            for (Row row : ROWS) {
                if (row.html().stream().anyMatch(each::is)) {
                    return row.role();
                }
            }
        }
        return "paragraph";
    }

    static String ofWord(String style) {
        return ROWS.stream().filter(row -> row.word().contains(style)).findFirst().map(Row::role).orElse(style);
    }

    /** The same for the types of structure elements, the nearest last. */
    static String ofPdf(List<String> types) {
        for (String type : types.reversed()) {
            for (Row row : ROWS) {
                if (row.pdf().contains(type)) {
                    return row.role();
                }
            }
        }
        return "paragraph";
    }
}
