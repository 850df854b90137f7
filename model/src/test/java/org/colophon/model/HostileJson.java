package org.colophon.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A valid document with one value after the other replaced by each of those that no author writes. */
public final class HostileJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String PLACE = "\u2620";

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1000000",
            "2147483647",
            "1.5",
            "1e400",
            "9".repeat(100_000),
            "\"\"",
            "\"\\u0000\"",
            "\"" + "长".repeat(50_000) + "\"",
            "\"999999mm\"",
            "\"100000pt\"",
            "\"0.001pt\"",
            "\"-5pt\"",
            "\"+999999999-12-31\"",
            "\"-0044-03-15\"",
            "[]",
            "[null]",
            "{}",
            "{\"\":null}",
            "[".repeat(600) + "]".repeat(600));

    private HostileJson() {
    }

    /** One document, and how its value was changed. */
    public record Change(String path, String value, String json) {
        @Override
        public String toString() {
            return path + " = " + (value.length() > 30 ? value.substring(0, 30) + "…" : value);
        }
    }

    /** Every document that differs from a valid one in one value. */
    public static Stream<Change> of(String json) {
        JsonNode root = MAPPER.readTree(json);
        List<Change> patterns = new ArrayList<>();
        collect("", root, root, patterns);
        return patterns.stream()
                .flatMap(pattern -> VALUES.stream()
                        .map(value ->
                                new Change(pattern.path(), value, pattern.json().replace("\"" + PLACE + "\"", value))));
    }

    private static void collect(String path, JsonNode node, JsonNode root, List<Change> to) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                String below = path.isEmpty() ? name : path + "." + name;
                JsonNode child = object.get(name);
                object.put(name, PLACE);
                to.add(new Change(below, PLACE, root.toString()));
                object.set(name, child);
                collect(below, child, root, to);
            }
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode child = array.get(i);
                array.set(i, PLACE);
                to.add(new Change(path + "[" + i + "]", PLACE, root.toString()));
                array.set(i, child);
                collect(path + "[" + i + "]", child, root, to);
            }
        }
    }

    /** Every document that lacks one property of a valid one. */
    public static List<Change> without(String json) {
        JsonNode root = MAPPER.readTree(json);
        List<Change> lacking = new ArrayList<>();
        lacking("", root, root, lacking);
        return lacking;
    }

    private static void lacking(String path, JsonNode node, JsonNode root, List<Change> to) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                String below = path.isEmpty() ? name : path + "." + name;
                JsonNode child = object.remove(name);
                to.add(new Change(below, "", root.toString()));
                object.set(name, child);
                lacking(below, child, root, to);
            }
        }
        for (int i = 0; node instanceof ArrayNode array && i < array.size(); i++) {
            lacking(path + "[" + i + "]", array.get(i), root, to);
        }
    }
}
