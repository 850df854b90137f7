package org.colophon.render.pdf.line;

import java.util.HashMap;
import java.util.Map;

/** Which of two marks that meet loses the blank between them. */
enum Adjacent {
    FIRST,
    SECOND,
    NEITHER;

    private static final Map<String, Adjacent> TABLE = load();

    private static Map<String, Adjacent> load() {
        Map<String, Adjacent> table = new HashMap<>();
        for (String[] row : Rows.of("adjacent.tsv")) {
            table.put(row[0] + row[1], row[2].equals("first") ? FIRST : SECOND);
        }
        return Map.copyOf(table);
    }

    /** By the sides of two marks: O, C or M, or a blank for all other characters. */
    static Adjacent of(char first, char second) {
        return first == ' ' || second == ' '
                ? NEITHER
                : TABLE.getOrDefault(new String(new char[] {first, second}), NEITHER);
    }
}
