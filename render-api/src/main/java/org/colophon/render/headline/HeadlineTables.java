package org.colophon.render.headline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rows of the tables beside the classes; lines with # are their heads. */
final class HeadlineTables {

    private HeadlineTables() {
    }

    static List<String> rows(String name) {
        try (InputStream in = Objects.requireNonNull(HeadlineTables.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(row -> !row.startsWith("#") && !row.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
