package org.colophon.cli.matrix;

import java.util.Arrays;
import java.util.List;

/**
 * A place where a construct can stand, as a row of places.tsv has it.
 *
 * @param name what the templates call it
 * @param role what its text is in outputs
 * @param traits what can be written there: {@code lines}, {@code breaks}, {@code pictures}, {@code unquoted} text;
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
