package org.colophon.cli.matrix;

import java.util.Arrays;
import java.util.List;

/**
 * A place of constructs, as a row of places.tsv has it.
 *
 * @param name its name in the templates
 * @param role role of its text in outputs
 * @param traits constructs that it takes: {@code lines}, {@code breaks}, {@code pictures}, {@code unquoted} text;
 *     {@code names}: the words are names
 */
record MatrixPlace(String name, String role, List<String> traits) {

    static List<MatrixPlace> all() {
        return Table.rows("places.tsv").stream()
                .map(row -> new MatrixPlace(row.get(0), row.get(1), Arrays.asList(row.get(2).split(", "))))
                .toList();
    }

    boolean is(String trait) {
        return traits.contains(trait);
    }
}
