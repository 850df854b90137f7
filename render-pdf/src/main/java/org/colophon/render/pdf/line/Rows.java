package org.colophon.render.pdf.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rows of the tables beside the classes: cells separated by tabs, lines with # are their heads. */
final class Rows {

    private Rows() {
    }

    static List<String[]> of(String name) {
        return lines(name).stream().map(row -> row.split("\t")).toList();
    }

    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(row -> !row.startsWith("#") && !row.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
