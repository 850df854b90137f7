package org.colophon.parser.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Words as a JSON file has them. Read with Jackson's streams alone, since databind depends on a version of the
 * annotations that the application settles.
 *
 * @param texts the texts by their names
 * @param lists the lists of words by their names
 * @param groups lists of words by their names, within groups
 */
public record WordTable(
        Map<String, String> texts, Map<String, List<String>> lists, Map<String, Map<String, List<String>>> groups) {

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /** One of the tables that are built in. */
    public static WordTable builtIn(String name) {
        return parse(resource(name));
    }

    /** The text of a resource beside this class. */
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(WordTable.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException if it is none; the message names the place
     */
    static WordTable parse(String json) {
        WordTable table = new WordTable(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            require(parser.nextToken() == JsonToken.START_OBJECT, "a lexicon", "is one JSON object");
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                table.add(name, parser);
            }
            require(parser.nextToken() == null, "a lexicon", "is one JSON object, and something follows it");
        } catch (JacksonException e) {
            throw new IllegalArgumentException("a lexicon is JSON: " + e.getOriginalMessage(), e);
        }
        return table;
    }

    private void add(String name, JsonParser parser) {
        switch (parser.nextToken()) {
            case VALUE_STRING -> texts.put(name, parser.getString());
            case START_ARRAY -> lists.put(name, words(name, parser));
            case START_OBJECT -> groups.put(name, group(name, parser));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
                    require(false, name, "must be a text, a list of words or lists by their names");
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                    throw new IllegalStateException("no value begins with " + parser.currentToken());
        }
    }

    private static Map<String, List<String>> group(String path, JsonParser parser) {
        Map<String, List<String>> group = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            String below = path + "." + name;
            require(parser.nextToken() == JsonToken.START_ARRAY, below, "must be a list of words");
            group.put(name, words(below, parser));
        }
        return group;
    }

    private static List<String> words(String path, JsonParser parser) {
        List<String> words = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            require(parser.currentToken() == JsonToken.VALUE_STRING && !parser.getString().isBlank(),
                    path, "must hold words, but one of them is empty or no text");
            words.add(parser.getString());
        }
        return words;
    }

    private static void require(boolean holds, String path, String message) {
        if (!holds) {
            throw new IllegalArgumentException(path + ": " + message);
        }
    }

    /** A text; an empty one if there is none of that name. */
    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** A list of words; an empty one if there is none of that name. */
    public List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    Map<String, List<String>> group(String name) {
        return groups.getOrDefault(name, Map.of());
    }
}
