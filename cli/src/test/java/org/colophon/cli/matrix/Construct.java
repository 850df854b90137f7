package org.colophon.cli.matrix;

import java.util.Arrays;
import java.util.List;

/**
 * Something that a source can hold, as a row of constructs.tsv has it. {@code {1}} and so on are replaced by words that
 * are found again in outputs.
 *
 * @param name its name
 * @param where the places it can be written: {@code any}, {@code lines} where lines may follow each other, and so on
 * @param source how it is written; ⏎ for a line end
 * @param text how it reads; ⏎ for a line that is broken
 * @param marks marks of some of the words: {@code 2:em} or {@code 3:link-title}
 * @param below text that it needs at the end of the source; empty for nothing
 */
record Construct(String name, String where, String source, String text, List<String> marks, String below) {

    static List<Construct> all() {
        return Table.rows("constructs.tsv").stream()
                .map(row -> new Construct(
                        row.get(0),
                        row.get(1),
                        row.get(2),
                        row.get(3),
                        row.get(4).equals("-")
                                ? List.of()
                                : Arrays.asList(row.get(4).split(", ")),
                        row.size() < 6 ? "" : row.get(5)))
                .toList();
    }

    boolean suits(MatrixPlace place) {
        return switch (where) {
            case "any" -> !place.is("block");
            case "not-names" -> !place.is("names") && !place.is("block");
            case "text" -> !place.is("names") && !place.is("row") && !place.is("block");
            default -> place.is(where);
        };
    }
}
