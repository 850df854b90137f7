package org.colophon.render.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables of words, one a language, read once. The JDK's own differ between its versions. */
final class Words {

    private static final Map<String, Words> TABLES = Stream.of("zh-hans", "zh-hant", "ja", "ko", "en")
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Words::load));

    private final JsonNode table;

    private Words(JsonNode table) {
        this.table = table;
    }

    static Words of(Locale language) {
        String name = language.getLanguage().equals("zh")
                ? "zh-" + (traditional(language) ? "hant" : "hans")
                : language.getLanguage();
        Words words = TABLES.get(name);
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
        return table.get(name).asString();
    }

    String item(String name, int index) {
        return table.get(name).get(index).asString();
    }

    private static Words load(String name) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name + ".json"))) {
            return new Words(JsonMapper.builder().build().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
