package org.colophon.parser.matter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words that front matters have for each of several things, as a table beside this class lists them.
 *
 * @param <T> type of the meanings
 * @param meanings the meaning of each word, by the word without case and marks
 */
record MatterWords<T extends Enum<T>>(Map<String, T> meanings) {

    static <T extends Enum<T>> MatterWords<T> read(String table, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(MatterWords.class.getResourceAsStream(table), table)) {
            Map<String, T> meanings = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .forEach(row -> row.subList(1, row.size()).forEach(word -> put(meanings, word, row, type)));
            return new MatterWords<>(Map.copyOf(meanings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T extends Enum<T>> void put(
            Map<String, T> meanings, String word, List<String> row, Class<T> type) {
        if (meanings.put(folded(word), Enum.valueOf(type, row.getFirst())) != null) {
            throw new IllegalStateException("the table has the word \"" + word + "\" twice");
        }
    }

    /** The meaning of a word; null for words that are not in the table. */
    @Nullable T of(String word) {
        return meanings.get(folded(word));
    }

    private static String folded(String word) {
        return word.replaceAll("[-_\\s]", "").toLowerCase(Locale.ROOT);
    }
}
