package org.colophon.render.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of words, one a language, read once: a name, then its word or words. The JDK's own differ between its
 * versions.
 */
final class Phrases {

    private static final Map<String, Phrases> TABLES = Stream.of("zh-hans", "zh-hant", "ja", "ko", "en")
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Phrases::load));

    private final Map<String, String[]> table;

    private Phrases(Map<String, String[]> table) {
        this.table = table;
    }

    static Phrases of(Locale language) {
        String name = language.getLanguage().equals("zh")
                ? "zh-" + (traditional(language) ? "hant" : "hans")
                : language.getLanguage();
        Phrases words = TABLES.get(name);
        return words == null ? Objects.requireNonNull(TABLES.get("en")) : words;
    }

    private static boolean traditional(Locale language) {
        return switch (language.getScript()) {
            case "Hant" -> true;
            case "Hans" -> false;
            default -> switch (language.getCountry()) {
                case "TW", "HK", "MO" -> true;
                default -> false;
            };
        };
    }

    String phrase(String name) {
        return item(name, 0);
    }

    String item(String name, int index) {
        return Objects.requireNonNull(table.get(name), name)[index + 1];
    }

    private static Phrases load(String name) {
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(name + ".tsv"))) {
            return new Phrases(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], Function.identity())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
