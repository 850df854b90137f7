package org.colophon.epaper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The words on the buttons of a reader, in the language of the paper or else in English. */
final class Words {

    private static final Map<String, Map<String, String>> TABLE = load();

    private final Map<String, String> words;

    private Words(Map<String, String> words) {
        this.words = words;
    }

    static Words of(Locale language) {
        boolean traditional = language.getScript().equals("Hant")
                || List.of("TW", "HK", "MO").contains(language.getCountry());
        String name = language.getLanguage() + (traditional && language.getLanguage().equals("zh") ? "-hant" : "");
        return new Words(TABLE.getOrDefault(name, Objects.requireNonNull(TABLE.get("en"))));
    }

    String get(String name) {
        return Objects.requireNonNull(words.get(name), name);
    }

    private static Map<String, Map<String, String>> load() {
        List<String> lines = resource("words.tsv").lines().filter(line -> !line.startsWith("#")).toList();
        List<String> languages = List.of(lines.getFirst().split("\t", -1));
        Map<String, Map<String, String>> table = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = Arrays.asList(line.split("\t", -1));
            for (int i = 1; i < languages.size(); i++) {
                table.computeIfAbsent(languages.get(i), any -> new HashMap<>()).put(cells.getFirst(), cells.get(i));
            }
        }
        return table;
    }

    /** A file of this package as text. */
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
