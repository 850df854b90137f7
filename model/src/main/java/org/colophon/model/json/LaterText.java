package org.colophon.model.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.model.Block;
import org.colophon.model.Datum;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the text of a part of a kind that this version does not know: lines and blocks at any depth in it. */
final class LaterText {

    /** Names of properties of the model whose strings are printed. */
    private static final Set<String> PRINTED = Set.of("value", "text", "reading", "label", "title");

    private final boolean ofBlock;
    private final DeserializationContext context;
    private final LaterKinds found;
    private final List<Object> pieces = new ArrayList<>();

    LaterText(boolean ofBlock, DeserializationContext context) {
        this.ofBlock = ofBlock;
        this.context = context;
        this.found = LaterKinds.of(context);
    }

    /**
     * Adds the text of a part to the list that it is in, and keeps its data.
     *
     * @param kind what the later version calls it
     * @param part all its properties but the kind
     * @param place where it is in the JSON
     * @param parts the list
     */
    void read(String kind, ObjectNode part, TokenStreamContext place, List<Object> parts) {
        int number = found.next();
        SourceSpan span = span(part);
        found.add(place, kind, span, datum(part));
        part.properties().forEach(each -> find(each.getKey(), each.getValue()));
        if (!ofBlock) {
            parts.addAll(pieces);
            return;
        }
        String id = part.path("id").stringValue("later-" + number);
        int paragraphs = 0;
        for (Object piece : pieces) {
            parts.add(piece instanceof Block block ? block : new Block.Paragraph(
                    paragraphs++ == 0 ? id : id + "-t" + paragraphs, ((Line) piece).content(), span));
        }
    }

    /** A line of text in a block. */
    private record Line(List<Inline> content) {
    }

    private void find(String name, JsonNode value) {
        if (value.isArray() && isOf(KindNames.BLOCKS.keySet(), value)) {
            pieces.addAll(read(value, Block.class));
        } else if (value.isArray() && isOf(KindNames.INLINES.keySet(), value)) {
            line(read(value, Inline.class));
        } else if (value.isContainer()) {
            value.properties().forEach(each -> find(each.getKey(), each.getValue()));
            value.values().forEach(each -> {
                if (value.isArray()) {
                    find(name, each);
                }
            });
        } else if (value.isString() && PRINTED.contains(name) && !value.stringValue().isBlank()) {
            line(List.of(Inline.Text.of(value.stringValue())));
        }
    }

    private void line(List<?> content) {
        if (ofBlock) {
            pieces.add(new Line(content.stream().map(Inline.class::cast).toList()));
        } else {
            pieces.addAll(content);
        }
    }

    private static boolean isOf(Set<String> kinds, JsonNode array) {
        return array.values().stream().anyMatch(each -> kinds.contains(each.path("type").stringValue("")));
    }

    private List<?> read(JsonNode array, Class<?> of) {
        JavaType list = context.getTypeFactory().constructCollectionType(List.class, of);
        return context.readTreeAsValue(array, list);
    }

    private SourceSpan span(ObjectNode part) {
        JsonNode span = part.path("span");
        return span.isObject() ? context.readTreeAsValue(span, SourceSpan.class) : SourceSpan.NONE;
    }

    private static Datum datum(JsonNode node) {
        if (node.isArray()) {
            return new Datum.Items(node.values().stream().filter(it -> !it.isNull()).map(LaterText::datum).toList());
        }
        if (!node.isObject()) {
            return Datum.of(node.asString());
        }
        Map<String, Datum> fields = new LinkedHashMap<>();
        node.properties().forEach(each -> {
            if (!each.getValue().isNull()) {
                fields.put(each.getKey(), datum(each.getValue()));
            }
        });
        return new Datum.Fields(fields);
    }
}
