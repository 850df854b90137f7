package org.colophon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.colophon.model.plan.EditionPlan;
import org.colophon.style.PlanFiles;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the plans of editions, as JSON or as YAML of the same form. In YAML a page is written 01 without quotation
 * marks: what is a number, and what only looks like one, is told by its key.
 */
final class PlanSources {

    private static final Set<String> NUMBERS =
            Set.of("rank", "least", "line", "lines", "column", "min", "max", "columns[]", "costs");
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();
    /** More levels are in no plan. */
    private static final int DEEPEST = 8;

    private PlanSources() {
    }

    static EditionPlan read(Path file) throws IOException {
        if (!PlanFiles.isYaml(file)) {
            return PlanFiles.read(file);
        }
        String yaml = Files.readString(file);
        try {
            Node root = new Composer(SETTINGS, new ParserImpl(SETTINGS, new StreamReader(SETTINGS, yaml)))
                    .getSingleNode()
                    .orElseThrow(() -> new IllegalArgumentException(file + " is empty: it must be a plan"));
            return PlanFiles.parse(file, json(root, "", 0).toString());
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(file + " is no YAML: " + e.getMessage(), e);
        }
    }

    private static JsonNode json(Node node, String key, int depth) {
        if (depth > DEEPEST || node.getAnchor().isPresent()) {
            throw new IllegalArgumentException("a plan has no values within " + DEEPEST
                    + " others, and none with names: write out " + key);
        }
        return switch (node) {
            case MappingNode map -> object(map, key, depth);
            case SequenceNode list -> {
                ArrayNode items = JsonNodeFactory.instance.arrayNode();
                list.getValue().forEach(item -> items.add(json(item, key + "[]", depth + 1)));
                yield items;
            }
            case ScalarNode scalar -> scalar(scalar, key);
            case Node other -> throw new IllegalArgumentException("a plan has no such value at " + key);
        };
    }

    private static ObjectNode object(MappingNode map, String key, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple entry : map.getValue()) {
            String name = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            object.set(name, json(entry.getValueNode(), key.equals("costs") ? key : name, depth + 1));
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode scalar, String key) {
        String value = scalar.getValue();
        if (NUMBERS.contains(key) && value.matches("-?(0|[1-9]\\d{0,8})")) {
            return JsonNodeFactory.instance.numberNode(Integer.parseInt(value));
        }
        return key.equals("must") && value.matches("true|false")
                ? JsonNodeFactory.instance.booleanNode(value.equals("true"))
                : JsonNodeFactory.instance.stringNode(value);
    }
}
