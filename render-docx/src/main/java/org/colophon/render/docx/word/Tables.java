package org.colophon.render.docx.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the tables and files that lie beside this class. */
public final class Tables {

    private Tables() {
    }

    /** The rows of a table, cells parted by tabs; lines that begin with # are remarks. */
    public static Stream<String[]> rows(String name) {
        return text(name).lines().filter(row -> !row.startsWith("#")).map(row -> row.split("\t", -1));
    }

    public static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
