package org.colophon.cli.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Reads the tables of the proof: cells parted by tabs, lines that begin with # left out, {@code u{2028}} a character by
 * its number.
 */
final class Table {

    private static final Pattern NUMBERED = Pattern.compile("u\\{([0-9A-F]{2,6})}");

    private Table() {
    }

    static String file(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table without its head. */
    static List<List<String>> rows(String name) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : file(name).lines().filter(each -> !each.isBlank() && !each.startsWith("#")).toList()) {
            String plain = NUMBERED.matcher(line)
                    .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16))
                            .replace("\\", "\\\\"));
            rows.add(List.of(plain.split(" *\t+ *")));
        }
        return rows.subList(1, rows.size());
    }
}
