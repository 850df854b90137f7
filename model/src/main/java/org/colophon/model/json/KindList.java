package org.colophon.model.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads lists of blocks or inlines, whose kinds their property {@code type} names. A part of a kind that this version
 * does not know becomes its text. Thread-safe.
 */
final class KindList extends ValueDeserializer<List<?>> {

    private final Class<?> base;
    private final Map<String, Class<?>> kinds;
    private final Map<String, ValueDeserializer<Object>> readers = new ConcurrentHashMap<>();

    private KindList(Class<?> base, Map<String, Class<?>> kinds) {
        this.base = base;
        this.kinds = kinds;
    }

    static KindList ofBlocks() {
        return new KindList(Block.class, KindNames.BLOCKS);
    }

    static KindList ofInlines() {
        return new KindList(Inline.class, KindNames.INLINES);
    }

    /** Teaches a module to read single blocks and inlines, for mappers of others. */
    static void addTo(SimpleModule module) {
        module.addDeserializer(Block.class, new Single<>(ofBlocks(), Block.class))
                .addDeserializer(Inline.class, new Single<>(ofInlines(), Inline.class));
    }

    /** Reads one part that is in no list. */
    private static final class Single<T> extends ValueDeserializer<T> {

        private final KindList list;
        private final Class<T> base;

        Single(KindList list, Class<T> base) {
            this.list = list;
            this.base = base;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            List<Object> parts = new ArrayList<>(1);
            list.part(in, context, parts);
            return parts.size() == 1
                    ? base.cast(parts.getFirst())
                    : context.reportInputMismatch(base, "a kind of a later version: read the whole edition");
        }
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return new ArrayList<>();
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return new ArrayList<>();
    }

    @Override
    public List<?> deserialize(JsonParser in, DeserializationContext context) {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            return (List<?>) context.handleUnexpectedToken(List.class, in);
        }
        List<Object> parts = new ArrayList<>();
        int index = 0;
        try {
            while (in.nextToken() != JsonToken.END_ARRAY) {
                part(in, context, parts);
                index++;
            }
        } catch (JacksonException e) {
            throw e.prependPath(parts, index);
        }
        return parts;
    }

    private void part(JsonParser in, DeserializationContext context, List<Object> parts) {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            context.reportInputMismatch(this, "null, or no object with a type");
        }
        if ("type".equals(in.nextName())) {
            JsonToken kind = in.nextToken();
            known(kind == JsonToken.VALUE_STRING ? in.getString() : null, in, context, parts);
            return;
        }
        ObjectNode whole = (ObjectNode) context.readTree(in);
        String kind = whole.path("type").stringValue(null);
        whole.remove("type");
        try (JsonParser again = whole.traverse(context)) {
            again.nextToken();
            known(kind, again, context, parts);
        }
    }

    /** Reads a part whose kind was read; the parser is before what follows. */
    private void known(@Nullable String kind, JsonParser in, DeserializationContext context, List<Object> parts) {
        if (kind == null) {
            context.reportInputMismatch(this, "missing or no string: type, the kind of the part");
            return;
        }
        in.nextToken();
        ValueDeserializer<Object> reader = readers.get(kind);
        if (reader == null) {
            Class<?> type = kinds.get(kind);
            if (type == null) {
                ObjectNode later = (ObjectNode) context.readTree(in);
                new LaterText(base == Block.class, context).read(kind, later, in.streamReadContext(), parts);
                return;
            }
            reader = context.findContextualValueDeserializer(context.constructType(type), null);
            readers.put(kind, reader);
        }
        parts.add(reader.deserialize(in, context));
    }
}
