package org.colophon.parser.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.parser.matter.MatterBlock.Entry;
import org.colophon.parser.source.Findings;
import org.colophon.parser.source.SourceText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads the value of one entry of the front matter. YAML is strict where people are not: {@code title: 大河: 一个故事} and
 * {@code title: *星*} are none. So each entry is read by itself, and a text that is no YAML is kept verbatim.
 */
final class MatterValues {

    private static final LoadSettings SETTINGS = LoadSettings.builder().setSchema(new CoreSchema()).build();
    /** The key that YAML is given each value with, in place of its own. */
    private static final String KEY = "k: ";
    /** A value of one line without any of these is the same to YAML and to people. */
    private static final String MARKS = "\"'[]{}>|*&!%#`@:\\\r\n\u2028";
    /** The kinds that YAML tells values apart by; any other kind was named with a mark, which is text here. */
    private static final Set<Tag> KINDS = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.SEQ, Tag.MAP);

    private final SourceText source;
    private final Findings findings;
    private final Entry entry;
    private final String given;

    private MatterValues(SourceText source, Findings findings, Entry entry) {
        this.source = source;
        this.findings = findings;
        this.entry = entry;
        this.given = KEY + source.slice(entry.value(), entry.end());
    }

    /** The values of an entry, each as the lines it has: one value, those of a list, or none. */
    static List<List<Inline.Text>> of(Entry entry, SourceText source, Findings findings) {
        MatterValues values = new MatterValues(source, findings, entry);
        String raw = values.given.substring(KEY.length());
        if (raw.isBlank()) {
            return List.of();
        }
        return isPlain(raw.strip()) ? List.of(values.exact(entry.value(), entry.end())) : values.composed();
    }

    private static Node composed(String yaml) {
        return new Composer(SETTINGS, new ParserImpl(SETTINGS, new StreamReader(SETTINGS, yaml)))
                .getSingleNode()
                .orElseThrow();
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (MARKS.indexOf(value.charAt(i)) >= 0) {
                return false;
            }
        }
        return "-?~".indexOf(value.charAt(0)) < 0 && !value.equalsIgnoreCase("null");
    }

    private List<List<Inline.Text>> composed() {
        Node value;
        try {
            value = ((MappingNode) composed(given)).getValue().getFirst().getValueNode();
        } catch (YamlEngineException e) {
            return asItStands();
        }
        if (value instanceof MappingNode || hasMarks(value)) {
            return asItStands();
        }
        comments(value);
        List<List<Inline.Text>> values = new ArrayList<>();
        for (Node each : value instanceof SequenceNode list ? list.getValue() : List.of(value)) {
            List<Inline.Text> lines = each instanceof ScalarNode scalar ? lines(scalar) : exact(start(each), end(each));
            if (!lines.isEmpty()) {
                values.add(lines);
            }
        }
        return values;
    }

    /** &amp;a and !a name things in YAML: in a value they are words. */
    private static boolean hasMarks(Node value) {
        boolean marked = value.getAnchor().isPresent() || !KINDS.contains(value.getTag());
        return marked
                || value instanceof SequenceNode list
                        && list.getValue().stream().anyMatch(MatterValues::hasMarks);
    }

    private List<Inline.Text> lines(ScalarNode scalar) {
        if (scalar.isPlain() && scalar.getTag().equals(Tag.NULL)) {
            return List.of();
        }
        List<Inline.Text> lines = new ArrayList<>();
        int from = start(scalar);
        int end = end(scalar);
        for (String line : scalar.getValue().split("\n")) {
            String words = line.strip();
            int found = words.isEmpty() ? -1 : source.text().indexOf(words, from);
            boolean exact = found >= 0 && found + words.length() <= end;
            if (!words.isEmpty()) {
                lines.add(new Inline.Text(
                        words, exact ? source.span(found, found + words.length()) : source.span(start(scalar), end)));
                from = exact ? found + words.length() : from;
            }
        }
        return lines;
    }

    /** The value is no YAML, or a table of its own: its lines as they are, items without their hyphens. */
    private List<List<Inline.Text>> asItStands() {
        List<List<Inline.Text>> values = new ArrayList<>();
        int from = entry.value();
        for (int at = from; at <= entry.end(); at++) {
            boolean ends = at == entry.end() || source.text().charAt(at) == '\n' || source.text().charAt(at) == '\r';
            if (ends) {
                List<Inline.Text> line = exact(
                        from
                                + (source.slice(from, at).matches("\\s*-\\s.*")
                                        ? source.slice(from, at).indexOf('-') + 1
                                        : 0),
                        at);
                values.addAll(line.isEmpty() ? List.of() : List.of(line));
                from = at + 1;
            }
        }
        if (values.size() > 1) {
            findings.add(
                    DiagnosticCode.FRONT_MATTER,
                    "\"" + entry.key() + "\" is neither text nor a list: its lines are kept verbatim",
                    entry.start(),
                    entry.end());
        }
        return values;
    }

    /** The words of a stretch of the source, without the blanks around them. */
    private List<Inline.Text> exact(int start, int end) {
        String text = source.slice(start, end);
        int from = start + text.length() - text.stripLeading().length();
        String words = text.strip();
        return words.isEmpty() ? List.of() : List.of(new Inline.Text(words, source.span(from, from + words.length())));
    }

    /**
     * The words behind a value may look like a comment to YAML: C # 大调. A line of its own is one, as its author
     * meant. Comments are lines that begin with # outside of all values.
     */
    private void comments(Node value) {
        int at = entry.value();
        for (Node each : value instanceof SequenceNode list ? list.getValue() : List.of(value)) {
            comments(at, start(each));
            at = Math.max(at, end(each));
        }
        comments(at, entry.end());
    }

    private void comments(int from, int to) {
        for (int at = source.text().indexOf('#', from);
                at >= 0 && at < to;
                at = source.text().indexOf('#', lineEnd(at))) {
            if (!source.slice(lineStart(at), at).isBlank()) {
                int end = lineEnd(at);
                findings.add(
                        DiagnosticCode.FRONT_MATTER,
                        "this is a comment and is not printed; a value in quotes may hold a #: "
                                + source.slice(at, end),
                        at,
                        end);
            }
        }
    }

    private int lineStart(int at) {
        int start = at;
        while (start > entry.start()
                && source.text().charAt(start - 1) != '\n'
                && source.text().charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < entry.end() && source.text().charAt(end) != '\n' && source.text().charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int start(Node node) {
        return node.getStartMark().map(this::place).orElse(entry.value());
    }

    private int end(Node node) {
        return node.getEndMark().map(this::place).orElse(entry.end());
    }

    /** YAML counts code points of the text it was given. */
    private int place(Mark mark) {
        return Math.min(entry.end(), entry.value() + given.offsetByCodePoints(0, mark.getIndex()) - KEY.length());
    }
}
