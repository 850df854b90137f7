package org.colophon.parser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A construct of a source: its kind, what may be in it, and the signs before and after that. */
record Nesting(Kind kind, Kind hole, String before, String after) {

    private static final Path TABLE = Path.of(
            System.getProperty("project.root", ".."), "parser/src/test/resources/org/colophon/parser/nestings.tsv");

    /** A block, an inline in it, or one word. */
    enum Kind {
        BLOCK,
        INLINE,
        WORD
    }

    static List<Nesting> all() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Nesting::row)
                .toList();
    }

    private static Nesting row(String line) {
        String[] cells = line.split("\t", -1);
        String[] signs = cells[2].replace('⏎', '\n').split("…", -1);
        return new Nesting(Kind.valueOf(cells[0]), Kind.valueOf(cells[1]), signs[0], signs[1]);
    }
}
