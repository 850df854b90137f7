package org.colophon.parser.matter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.colophon.model.Datum;
import org.colophon.model.Inline;
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

/** Reads the value of an entry of the front matter as data: words, lists, and tables within it. */
final class MatterData {

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();
    private static final String KEY = "k: ";
    /** More levels are no data that people write, and would fill the stack. */
    private static final int DEEPEST = 16;

    private MatterData() {
    }

    /**
     * Reads a value.
     *
     * @param written the value as it is written
     * @param lines gives its lines, which are the data where it is no YAML
     */
    static Datum of(String written, Supplier<List<Inline.Text>> lines) {
        try {
            Node node = new Composer(SETTINGS, new ParserImpl(SETTINGS, new StreamReader(SETTINGS, KEY + written)))
                    .getSingleNode()
                    .orElseThrow();
            Node value = ((MappingNode) node).getValue().getFirst().getValueNode();
            return isData(value, 0) ? datum(value) : lines(lines.get());
        } catch (YamlEngineException e) {
            return lines(lines.get());
        }
    }

    private static Datum lines(List<Inline.Text> lines) {
        return lines.size() == 1
                ? Datum.of(lines.getFirst().value())
                : new Datum.Items(lines.stream().map(line -> Datum.of(line.value())).toList());
    }

    /** Whether all of a value can be kept. Values that are named to be used again could grow without end. */
    private static boolean isData(Node node, int depth) {
        boolean written = depth <= DEEPEST && node.getAnchor().isEmpty();
        return written
                && (node instanceof ScalarNode
                        || node instanceof SequenceNode list
                                && list.getValue().stream().allMatch(item -> isData(item, depth + 1))
                        || node instanceof MappingNode table
                                && table.getValue().stream().allMatch(entry -> entry.getKeyNode() instanceof ScalarNode
                                        && isData(entry.getValueNode(), depth + 1)));
    }

    private static Datum datum(Node node) {
        if (node instanceof SequenceNode list) {
            return new Datum.Items(list.getValue().stream().map(MatterData::datum).toList());
        }
        if (node instanceof MappingNode table) {
            Map<String, Datum> entries = new LinkedHashMap<>();
            for (NodeTuple entry : table.getValue()) {
                entries.put(((ScalarNode) entry.getKeyNode()).getValue(), datum(entry.getValueNode()));
            }
            return new Datum.Fields(entries);
        }
        return Datum.of(((ScalarNode) node).getValue().strip());
    }
}
